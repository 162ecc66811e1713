package io.doorstep.workflowkit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LanesTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Lanes lanes = new Lanes();
    private final UUID hanging = UUID.randomUUID();
    private final UUID healthy = UUID.randomUUID();

    @Test
    void anEndpointThatNobodyKnowsTakesTwoCallsAtATime() {
        assertThat(enterAll(hanging)).hasSize(2);
    }

    @Test
    void anEndpointThatAnswersQuicklyTakesEverMoreUpToEight() {
        answer(healthy, Duration.ofMillis(20));
        assertThat(enterAll(healthy)).hasSize(4).allSatisfy(pass -> pass.leave(true, Duration.ofMillis(20)));
        assertThat(enterAll(healthy)).hasSize(8);
    }

    @Test
    void anEndpointThatAnswersSlowlyTakesFewer() {
        answer(hanging, Duration.ofMillis(20));
        answer(hanging, Duration.ofMillis(20));
        answer(hanging, Duration.ofSeconds(3));
        assertThat(enterAll(hanging)).hasSize(4);
    }

    @Test
    void aFullLaneDoesNotHoldUpAnotherEndpoint() {
        enterAll(hanging);
        assertThat(lanes.enter(healthy)).isPresent();
    }

    @Test
    void anEndpointThatDoesNotAnswerGetsOneCallAtATime() {
        enterAll(hanging).forEach(pass -> pass.leave(false, Duration.ofSeconds(15)));
        assertThat(enterAll(hanging)).hasSize(1);
    }

    @Test
    void anEndpointThatAnswersAgainGetsItsPlacesBack() {
        enterAll(hanging).forEach(pass -> pass.leave(false, Duration.ofSeconds(15)));
        for (int answers = 0; answers < 3; answers++) {
            answer(hanging, Duration.ofMillis(20));
        }
        assertThat(enterAll(hanging)).hasSize(8);
    }

    @Test
    void whoeverWaitsForASlowEndpointComesBackOneAfterTheOther() {
        enterAll(hanging).forEach(pass -> pass.leave(false, Duration.ofSeconds(15)));
        Instant first = lanes.nextPlace(hanging, NOW);
        Instant second = lanes.nextPlace(hanging, NOW);
        assertThat(first).isAfter(NOW.plusSeconds(10));
        assertThat(second).isAfter(first.plusSeconds(10));
    }

    private void answer(UUID endpoint, Duration took) {
        lanes.enter(endpoint).orElseThrow().leave(true, took);
    }

    private List<Lanes.Pass> enterAll(UUID endpoint) {
        List<Lanes.Pass> passes = new ArrayList<>();
        for (Optional<Lanes.Pass> pass = lanes.enter(endpoint); pass.isPresent(); pass = lanes.enter(endpoint)) {
            passes.add(pass.get());
        }
        return passes;
    }
}
