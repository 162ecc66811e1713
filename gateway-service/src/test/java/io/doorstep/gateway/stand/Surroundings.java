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
                "doorstep.quota.address-per-second=100000",
                "doorstep.quota.address-per-hour=1000000",
                "doorstep.usage.window=1s"));
        for (String service : SERVICES) {
            settings.add("spring.cloud.discovery.client.simple.instances." + service + "[0].uri="
                    + ServiceStand.of(service).url());
        }
        TestPropertyValues.of(settings).applyTo(context);
    }
}
