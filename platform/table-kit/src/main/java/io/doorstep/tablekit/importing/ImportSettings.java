package io.doorstep.tablekit.importing;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param folder the folder of all imports
@ConfigurationProperties("doorstep.imports")
record ImportSettings(Path folder) {}
