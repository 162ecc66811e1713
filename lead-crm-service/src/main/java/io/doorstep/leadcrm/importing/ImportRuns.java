package io.doorstep.leadcrm.importing;

import io.doorstep.tablekit.importing.FileImports;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ImportRuns extends FileImports<ImportRun> {}
