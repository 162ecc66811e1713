package io.doorstep.leadcrm.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Business;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// ANL-27
class TroubleIntegrationTests extends MeasurementTest {

    @Autowired
    NoteLeadEvent noteLeadEvent;

    @Test
    void whileGoogleIsDownItIsTriedAgainAfterLongerPausesAndThenSentOnce() {
        property.away.set(3);
        jane();
        Duration before = Duration.ZERO;
        for (int tries = 1; tries <= 3; tries++) {
            int made = tries;
            await().until(() -> property.calls.get() == made);
            await().until(() -> !state("restingUntil").isEmpty());
            await().until(() -> restingUntil().isAfter(clock.instant()));
            Duration pause = Duration.between(Instant.parse(state("lastErrorAt")), restingUntil());
            assertThat(pause).isGreaterThan(before);
            assertThat(state("lastError")).isEqualTo("Google Analytics answered 503");
            before = pause;
            clock.advance(pause.plusSeconds(1));
        }
        awaitSent("generate_lead");
        awaitState("sent", "1");
        assertThat(state("restingUntil")).isEmpty();
        assertThat(property.calls).hasValue(4);
    }

    @Test
    void whatWaitedIsSentTogetherTwentyFiveAtATime() {
        property.away.set(Integer.MAX_VALUE);
        UUID lead = jane();
        await().until(() -> !state("restingUntil").isEmpty());
        Tenancy.runAs(business.id(), () -> {
            for (int i = 0; i < 29; i++) {
                noteLeadEvent.note(UUID.randomUUID(), lead, LeadEvent.WORKING_LEAD, "CONTACTED", clock.instant());
            }
        });
        awaitState("waiting", "30");
        property.away.set(0);
        clock.advance(Duration.ofHours(2));
        awaitState("sent", "30");
        assertThat(property.messages)
                .extracting(message -> message.get("events").size())
                .containsExactly(25, 5);
        assertThat(property.objections).isEmpty();
    }

    @Test
    void aConnectionThatIsCutIsTriedAgain() {
        property.cut.set(1);
        jane();
        await().until(() -> !state("restingUntil").isEmpty());
        clock.advance(Duration.ofMinutes(1));
        awaitSent("generate_lead");
        assertThat(state("lastError")).isNotEmpty().doesNotContain(SECRET);
    }

    @Test
    void whoHangsHoldsUpNobodyElseAndIsTriedAgain() {
        CountDownLatch hanging = new CountDownLatch(1);
        property.hanging = hanging;
        jane();
        await().until(() -> property.calls.get() > 0);

        Business other = aBusiness();
        GoogleStandIn.Property others = connect(other);
        other.fillInForm(Map.of("email", "rose@example.com"));
        await().until(() -> others.names().equals(List.of("generate_lead")));
        assertThat(property.messages).isEmpty();

        await().until(() -> !state("restingUntil").isEmpty());
        property.hanging = null;
        hanging.countDown();
        clock.advance(Duration.ofMinutes(1));
        awaitSent("generate_lead");
    }

    @Test
    void whatGoogleRefusesIsGivenUpAndCounted() {
        property.awayStatus = 413;
        property.away.set(1);
        jane();
        awaitState("givenUp", "1");
        assertThat(state("lastError")).isEqualTo("Google Analytics answered 413");
        assertThat(state("waiting")).isEqualTo("0");
        UUID rose = business.fillInForm(Map.of("email", "rose@example.com")).id();
        awaitSent("generate_lead");
        assertThat(rose).isNotNull();
        assertThat(property.calls).hasValue(2);
    }

    @Test
    void whatCouldNotBeSentInThreeDaysIsGivenUpAndCounted() {
        property.away.set(Integer.MAX_VALUE);
        jane();
        await().until(() -> !state("restingUntil").isEmpty());
        assertThat(state("waiting")).isEqualTo("1");
        clock.advance(Duration.ofHours(73));
        awaitState("givenUp", "1");
        assertThat(state("waiting")).isEqualTo("0");
        assertThat(state("sent")).isEqualTo("0");
        assertThat(state("lastError")).isEqualTo("Google Analytics answered 503");
    }

    @Test
    void whoeverCorrectsTheConnectionDoesNotWaitForThePauseToEnd() {
        property.away.set(1);
        jane();
        await().until(() -> !state("restingUntil").isEmpty());
        business.replace(MEASUREMENT, connectionOf(business));
        awaitSent("generate_lead");
    }

    @Test
    void whatWaitsIsForgottenWithTheConnection() {
        property.away.set(Integer.MAX_VALUE);
        jane();
        await().until(() -> !state("restingUntil").isEmpty());
        business.delete(MEASUREMENT);
        property.away.set(0);
        connect(business);
        assertThat(state("waiting")).isEqualTo("0");
        business.fillInForm(Map.of("email", "rose@example.com"));
        awaitSent("generate_lead");
    }

    private Instant restingUntil() {
        String until = state("restingUntil");
        return until.isEmpty() ? Instant.EPOCH : Instant.parse(until);
    }
}
