package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Answer;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.ServiceStand;
import io.doorstep.gateway.stand.TestToken;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;

@GatewayTest
@DisplayName("GW-25")
class ResilienceIntegrationTests {

    @Autowired
    GatewayClient gateway;

    @Autowired
    ReactiveResilience4JCircuitBreakerFactory breakers;

    private final String bearer = TestToken.user(UUID.randomUUID()).bearer();

    @AfterEach
    void restore() {
        breakers.getCircuitBreakerRegistry().getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    @Test
    void answersWithAProblemWhenNoInstanceOfAServiceRuns() {
        Answer answer = get("/api/v1/billing/plans");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("service_unavailable");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.header("RateLimit")).isNotEmpty();
    }

    @Test
    void givesUpOnAServiceThatTakesTooLong() {
        Answer answer = get("/api/v1/properties/slow");
        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.code()).isEqualTo("service_timeout");
    }

    @Test
    void asksOnceMoreWhenALostConnectionDidNoHarm() {
        assertThat(get("/api/v1/templates/flaky").status()).isEqualTo(200);
    }

    @Test
    void neverSendsAnUnsafeRequestTwice() {
        ServiceStand service = ServiceStand.of("campaign");
        int before = service.requests();
        Answer answer = gateway.post("/api/v1/campaigns/broken", "{}", "Authorization", bearer);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(service.requests()).isEqualTo(before + 1);
    }

    @Test
    void sparesAServiceThatKeepsFailingAndServesTheOthers() {
        ServiceStand service = ServiceStand.of("campaign");
        for (int i = 0; i < 20; i++) {
            gateway.post("/api/v1/campaigns/broken", "{}", "Authorization", bearer);
        }
        int reached = service.requests();
        Answer answer = gateway.post("/api/v1/campaigns", "{}", "Authorization", bearer);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(service.requests()).isEqualTo(reached);
        assertThat(get("/api/v1/leads").status()).isEqualTo(200);
    }

    @Test
    void passesAServicesOwnErrorOnAsItIs() {
        Answer answer = get("/api/v1/leads/fails");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().path("service").asString()).isEqualTo("lead-crm");
    }

    private Answer get(String path) {
        return gateway.get(path, "Authorization", bearer);
    }
}
