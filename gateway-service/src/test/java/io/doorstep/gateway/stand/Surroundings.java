package io.doorstep.gateway.stand;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Tells a gateway under test where its surroundings are.
final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> SERVICES =
            List.of("identity", "property", "lead-crm", "campaign", "chat-ai", "notification");

    private static final String ADDRESS_PER_HOUR = "doorstep.quota.address-per-hour";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        IdentityStand.publish(TestKey.CURRENT);
        List<String> settings = new ArrayList<>(List.of(
                "eureka.client.enabled=false",
                "spring.cloud.config.enabled=false",
                "spring.kafka.bootstrap-servers=" + Broker.ADDRESS,
                "management.server.port=0",
                "doorstep.authentication.identity=" + IdentityStand.url(),
                "doorstep.authentication.secret=" + IdentityStand.SECRET,
                "doorstep.authentication.refresh-keys-at-most=0s",
                "doorstep.authentication.forget-unknown-after=1s",
                "doorstep.edge.allowed-origins=https://console.example",
                "doorstep.route.timeouts.property=1s",
                "doorstep.edge.tenant-domain=doorstep.example",
                "doorstep.route.deprecations[0].path=/api/v1/suppressions/{id}",
                "doorstep.route.deprecations[0].method=GET",
                "doorstep.route.deprecations[0].since=2026-11-01T00:00:00Z",
                "doorstep.route.deprecations[0].sunset=2027-05-01T00:00:00Z",
                "doorstep.route.deprecations[0].link=https://doorstep.example/changes",
                "doorstep.quota.address-per-second=100000",
                "doorstep.usage.window=1s"));
        if (!context.getEnvironment().containsProperty(ADDRESS_PER_HOUR)) {
            settings.add(ADDRESS_PER_HOUR + "=1000000");
        }
        for (String service : SERVICES) {
            settings.add("spring.cloud.discovery.client.simple.instances." + service + "[0].uri="
                    + ServiceStand.of(service).url());
        }
        TestPropertyValues.of(settings).applyTo(context);
    }
}
