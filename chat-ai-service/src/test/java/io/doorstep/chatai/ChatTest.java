package io.doorstep.chatai;

import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/// The service with its neighbours: a real database and broker, a stand-in of property-service.
@ServiceTest
public abstract class ChatTest {
    protected static final PropertyStandIn PROPERTY = new PropertyStandIn();

    @Autowired
    protected TestEvents events;

    @Autowired
    protected RestTestClient client;

    @Autowired
    private Resilience4JCircuitBreakerFactory breakers;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        properties.add("spring.http.serviceclient.property.base-url", PROPERTY::url);
    }

    @BeforeEach
    void allIsWell() {
        PROPERTY.answers();
        breakers.getCircuitBreakerRegistry().getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    /// A business of its own for each test, known to the service by identity's event.
    protected Agency anAgency() {
        var id = UUID.randomUUID();
        var slug = "agency-" + id.toString().substring(0, 8);
        events.publish(
                "organizations",
                "organization.updated",
                id,
                id,
                Map.of(
                        "organizationId",
                        id,
                        "slug",
                        slug,
                        "name",
                        "Evergreen <Homes>",
                        "locale",
                        "en-US",
                        "timezone",
                        "America/Los_Angeles",
                        "branding",
                        Map.of("primaryColor", "#ffcc00", "logoUrl", "https://example.com/logo.png"),
                        "persona",
                        Map.of("name", "Ivy", "tone", "warm and friendly", "greeting", "Welcome to Evergreen!")));
        var agency = new Agency(client, id, slug);
        Awaitility.await().until(() -> agency.website().text("greeting").contains("Evergreen!"));
        return agency;
    }
}
