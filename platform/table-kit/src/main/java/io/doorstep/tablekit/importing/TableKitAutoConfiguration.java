package io.doorstep.tablekit.importing;

import io.doorstep.kit.web.Cursors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
@EnableConfigurationProperties(ImportSettings.class)
class TableKitAutoConfiguration {

    @Bean
    ImportFolder importFolder(ImportSettings settings) {
        return new ImportFolder(settings.folder());
    }

    @Bean
    FileRun fileRun(ImportFolder folder) {
        return new FileRun(folder);
    }

    @Bean
    RejectPages rejectPages(Cursors cursors) {
        return new RejectPages(cursors);
    }
}
