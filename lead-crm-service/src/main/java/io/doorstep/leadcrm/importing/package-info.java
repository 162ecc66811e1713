/// Imports: leads from files, tried out, brought in and taken back; the same file twice makes nobody twice.
///
/// In: nothing. Out: nothing, `lead` tells of each lead. Tables: `lead_import`, `lead_import_reject`,
/// `lead_import_row`; it also looks whether a row's lead is still in `lead`.
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"lead", "person", "pipeline"})
@NullMarked
package io.doorstep.leadcrm.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
