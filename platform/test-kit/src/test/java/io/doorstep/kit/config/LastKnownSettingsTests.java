package io.doorstep.kit.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class LastKnownSettingsTests {

    @TempDir
    Path state;

    @Test
    void keepsWhatTheConfigServerSaid() throws IOException {
        keep(Map.of("doorstep.greeting", "hello", "server.port", "1"));

        assertThat(Files.readString(file())).contains("doorstep.greeting=hello");
    }

    @Test
    void keepsTheLastOnesWhileTheConfigServerIsSilent() throws IOException {
        keep(Map.of("doorstep.greeting", "hello"));
        new LastKnownSettings(new StandardEnvironment(), file()).keep();

        assertThat(Files.readString(file())).contains("doorstep.greeting=hello");
    }

    @Test
    void aServiceStartsOnTheLastKnownSettingsWhenTheConfigServerIsDown() throws IOException {
        keep(Map.of("doorstep.greeting", "hello from last time"));
        SpringApplication service = new SpringApplication(Bare.class);
        service.setWebApplicationType(WebApplicationType.NONE);
        try (var context = service.run(
                "--spring.application.name=sample",
                "--spring.config.import=classpath:doorstep-config.yaml",
                "--doorstep.state=" + state,
                "--DOORSTEP_REGISTRY=http://127.0.0.1:9",
                "--eureka.client.enabled=false")) {
            assertThat(context.getEnvironment().getProperty("doorstep.greeting"))
                    .isEqualTo("hello from last time");
        }
    }

    private void keep(Map<String, Object> settings) throws IOException {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("configserver:sample", settings));
        new LastKnownSettings(environment, file()).keep();
    }

    private Path file() {
        return state.resolve("last-known-settings/sample.properties");
    }

    @Configuration
    static class Bare {}
}
