package io.doorstep.gateway;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.stereotype.Component;

/// Keeps what the config server said, so that the next start does without it when it must.
@Component
class LastKnownSettings {

    private static final Logger log = LoggerFactory.getLogger(LastKnownSettings.class);

    private final ConfigurableEnvironment environment;
    private final Path file;

    LastKnownSettings(
            ConfigurableEnvironment environment,
            @Value("${doorstep.state}/last-known-settings/${spring.application.name}.properties") Path file) {
        this.environment = environment;
        this.file = file;
    }

    @EventListener(ApplicationReadyEvent.class)
    void keep() throws IOException {
        Properties settings = new Properties();
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source.getName().startsWith("configserver:") && source instanceof EnumerablePropertySource<?> server) {
                for (String name : server.getPropertyNames()) {
                    settings.putIfAbsent(name, String.valueOf(server.getProperty(name)));
                }
            }
        }
        if (settings.isEmpty()) {
            log.info("The config server said nothing; started on the last known settings");
        } else {
            write(settings);
        }
    }

    private void write(Properties settings) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            settings.store(writer, null);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
