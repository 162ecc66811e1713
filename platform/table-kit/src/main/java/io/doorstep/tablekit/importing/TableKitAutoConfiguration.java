package io.doorstep.tablekit.importing;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

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
    ImportAnswers importAnswers(JsonMapper json) {
        return new ImportAnswers(json);
    }
}
