package io.doorstep.leadcrm.assignment.engine;

import static io.doorstep.leadcrm.assignment.engine.Speaking.A_LEAD;
import static io.doorstep.leadcrm.assignment.engine.Speaking.LAGOS;
import static io.doorstep.leadcrm.assignment.engine.Speaking.agent;
import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.assignment.engine.Outcome.Assigned;
import io.doorstep.leadcrm.assignment.engine.Outcome.Wait;
import io.doorstep.leadcrm.assignment.engine.Outcome.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// X-LD-2
class NightTests {

    private static final Night NIGHT = new Night(LocalTime.of(21, 0), LocalTime.of(8, 0));

    @Test
    void aLeadOfTheNightWaitsUntilTheMorningOfTheBusinessesOwnZone() {
        assertThat(decideAt("2026-03-02T20:30:00Z")).isEqualTo(waitsUntil("2026-03-03T07:00:00Z"));
        assertThat(decideAt("2026-03-03T06:59:59Z")).isEqualTo(waitsUntil("2026-03-03T07:00:00Z"));
    }

    @Test
    void aLeadOfTheDayIsGivenAtOnceAndSoIsOneInTheMinuteInWhichTheNightEnds() {
        assertThat(decideAt("2026-03-02T19:59:59Z")).isInstanceOf(Assigned.class);
        assertThat(decideAt("2026-03-03T07:00:00Z")).isInstanceOf(Assigned.class);
    }

    @Test
    void aNightMayLieWithinOneDay() {
        Night siesta = new Night(LocalTime.of(13, 0), LocalTime.of(15, 0));
        assertThat(siesta.findEnd(Instant.parse("2026-03-02T12:30:00Z"), LAGOS))
                .contains(Instant.parse("2026-03-02T14:00:00Z"));
        assertThat(siesta.findEnd(Instant.parse("2026-03-02T14:30:00Z"), LAGOS)).isEmpty();
    }

    @Test
    void theMorningComesWhenTheClocksWereChangedOverNight() {
        assertThat(NIGHT.findEnd(Instant.parse("2026-03-28T22:00:00Z"), ZoneId.of("Europe/Berlin")))
                .contains(Instant.parse("2026-03-29T06:00:00Z"));
    }

    @Test
    void patienceDoesNotRunOutWhileEverybodySleeps() {
        Instant tenBeforeNine = Instant.parse("2026-03-02T19:50:00Z");
        assertThat(NIGHT.endOfPatience(tenBeforeNine, Duration.ofMinutes(30), LAGOS))
                .isEqualTo(Instant.parse("2026-03-03T07:20:00Z"));
        assertThat(NIGHT.endOfPatience(tenBeforeNine, Duration.ofHours(15), LAGOS))
                .isEqualTo(Instant.parse("2026-03-04T08:50:00Z"));
    }

    private static Outcome decideAt(String instant) {
        var policy = new Policy(List.of(), NIGHT, null, 3, null, null);
        return Engine.decide(new Situation(A_LEAD, List.of(agent(1)), policy, Instant.parse(instant), LAGOS))
                .outcome();
    }

    private static Waiting waitsUntil(String instant) {
        return new Waiting(Wait.NIGHT, Instant.parse(instant));
    }
}
