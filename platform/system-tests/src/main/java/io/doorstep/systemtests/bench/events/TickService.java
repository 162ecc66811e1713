package io.doorstep.systemtests.bench.events;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Commits a tick with its event, and takes the event.
@SpringBootApplication
public class TickService {

    /// Its settings are arguments, so that nothing in the environment of a running platform gets before them.
    ///
    /// @param host address of PostgreSQL, such as `localhost:5432`
    public static ConfigurableApplicationContext start(String host, String database, String password, Path state) {
        Map<String, String> settings = new HashMap<>();
        settings.put("spring.application.name", "tick");
        settings.put("doorstep.database", database);
        settings.put("DOORSTEP_POSTGRES", host);
        settings.put("DOORSTEP_DB_OWNER_PASSWORD", password);
        settings.put("DOORSTEP_DB_APP_PASSWORD", password);
        settings.put("DOORSTEP_DB_RELAY_PASSWORD", password);
        settings.put("DOORSTEP_STATE", state.toString());
        settings.put("doorstep.inbox.group", database);
        settings.put("spring.flyway.locations", "classpath:db/kit");
        settings.put("spring.cloud.config.enabled", "false");
        settings.put("eureka.client.enabled", "false");
        settings.put("server.port", "0");
        settings.put("management.server.port", "0");
        settings.put("logging.level.root", "warn");
        settings.put("spring.main.banner-mode", "off");
        SpringApplication application = new SpringApplication(TickService.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        return application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }
}
