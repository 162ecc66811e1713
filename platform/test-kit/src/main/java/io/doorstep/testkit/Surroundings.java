package io.doorstep.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/// A database, a consumer group and a folder of its own for one context, so that contexts never meet.
record Surroundings() implements ContextCustomizer {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    private static final String KEYSET = """
            {"primaryKeyId":1,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey",\
            "value":"GiBBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQQ==","keyMaterialType":"SYMMETRIC"},"status":"ENABLED",\
            "keyId":1,"outputPrefixType":"TINK"}]}""";

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        String name = "test_" + CONTEXTS.incrementAndGet();
        PostgresServer postgres = Infrastructure.postgres();
        postgres.create(name);
        Map<String, Object> properties = new HashMap<>();
        properties.put("doorstep.database", name);
        properties.put("DOORSTEP_POSTGRES", postgres.address());
        properties.put("DOORSTEP_DB_OWNER_PASSWORD", PostgresServer.PASSWORD);
        properties.put("DOORSTEP_DB_APP_PASSWORD", PostgresServer.PASSWORD);
        properties.put("DOORSTEP_DB_RELAY_PASSWORD", PostgresServer.PASSWORD);
        properties.put("DOORSTEP_KAFKA", Infrastructure.kafka());
        properties.put("DOORSTEP_IDENTITY", TestIdentity.url());
        properties.put("DOORSTEP_LEAD_CRM", TestIdentity.url());
        properties.put("DOORSTEP_SERVICE_SECRET", TestIdentity.SECRET);
        properties.put("DOORSTEP_CURSOR_KEY", "dGVzdC10ZXN0LXRlc3QtdGVzdC10ZXN0LXRlc3QtMTIzNDU2Nzg=");
        properties.put("DOORSTEP_FIELD_KEYSET", KEYSET);
        properties.put("DOORSTEP_STATE", stateFolder());
        properties.put("doorstep.inbox.group", name);
        properties.put("doorstep.inbox.partitions", "3");
        properties.put("doorstep.partner-http.allow-loopback", "true");
        properties.put("spring.cloud.config.enabled", "false");
        properties.put("eureka.client.enabled", "false");
        properties.put("management.server.port", "0");
        properties.put("management.tracing.sampling.probability", "0");
        properties.put("db-scheduler.polling-interval", "100ms");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-kit", properties));
    }

    private static String stateFolder() {
        try {
            Path folder = Files.createTempDirectory("doorstep-test-state");
            folder.toFile().deleteOnExit();
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
