package io.doorstep.leadcrm.assignment.engine;

import static io.doorstep.leadcrm.assignment.engine.Speaking.A_LEAD;
import static io.doorstep.leadcrm.assignment.engine.Speaking.LAGOS;
import static io.doorstep.leadcrm.assignment.engine.Speaking.agent;
import static io.doorstep.leadcrm.assignment.engine.Speaking.holdingAtMost;
import static io.doorstep.leadcrm.assignment.engine.Speaking.weighing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/// LEAD-13, LEAD-43, B-LD-5
class TenThousandArrivalsTests {

    private static final int ARRIVALS = 10_000;

    @Example
    void amongEqualsTheLoadIsSpreadToWithinOneLeadAtEveryMoment() {
        var office = new Office(Policy.FAIR, agents(7, AgentProfile.PLAIN));

        for (int i = 0; i < ARRIVALS; i++) {
            office.arrive(A_LEAD);
            assertThat(spread(office, 7)).isLessThanOrEqualTo(1);
        }
        assertThat(office.waiting()).isZero();
    }

    @Example
    void weightsAreKeptToWithinOneLeadAtEveryMoment() {
        int[] weights = {50, 3, 17, 1, 29};
        var office = new Office(
                Policy.FAIR,
                IntStream.range(0, weights.length)
                        .mapToObj(i -> agent(i + 1, weighing(weights[i])))
                        .toList());

        for (int leads = 1; leads <= ARRIVALS; leads++) {
            office.arrive(A_LEAD);
            for (int i = 0; i < weights.length; i++) {
                assertThat(Math.abs(office.givenTo(i + 1) * 100L - (long) weights[i] * leads))
                        .isLessThanOrEqualTo(100);
            }
        }
    }

    @Property(tries = 10)
    void nobodyWaitsWhileAnybodyIsFreeAndNobodyWhoIsAwayOrFullGetsOneMore(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var chance = new Random(seed);
        var office = new Office(Policy.FAIR, agents(6, holdingAtMost(20)));

        for (int arrived = 0; arrived < ARRIVALS; ) {
            int someone = chance.nextInt(6) + 1;
            int[] before = IntStream.rangeClosed(1, 6).map(office::givenTo).toArray();
            boolean[] away = new boolean[6];
            IntStream.range(0, 6).forEach(i -> away[i] = office.isAway(i + 1));
            switch (chance.nextInt(10)) {
                case 0 -> office.setAway(someone, true);
                case 1, 2 -> {
                    office.setAway(someone, false);
                    away[someone - 1] = false;
                }
                case 3, 4, 5 -> office.close(someone);
                default -> {
                    office.arrive(A_LEAD);
                    arrived++;
                }
            }
            assertThat(office.waiting() > 0 && office.isAnybodyFree()).isFalse();
            for (int i = 0; i < 6; i++) {
                assertThat(office.openOf(i + 1)).isLessThanOrEqualTo(20);
                assertThat(away[i] && office.givenTo(i + 1) > before[i]).isFalse();
            }
            if (office.waiting() > 20) {
                IntStream.rangeClosed(1, 6).forEach(agent -> {
                    office.setAway(agent, false);
                    IntStream.range(0, 20).forEach(_ -> office.close(agent));
                });
            }
        }
    }

    /// X-LD-2
    @Example
    void whatComesAtNightIsGivenOutFairlyInTheMinuteInWhichItEnds() {
        var night = new Night(LocalTime.of(21, 0), LocalTime.of(8, 0));
        var office = new Office(new Policy(List.of(), night, null, 3, null, null), agents(5, AgentProfile.PLAIN));

        for (int i = 0; i < ARRIVALS; i++) {
            office.pass(Duration.ofMinutes(1));
            office.arrive(A_LEAD);
            assertThat(office.waiting() > 0)
                    .isEqualTo(night.findEnd(office.now(), LAGOS).isPresent());
            assertThat(spread(office, 5)).isLessThanOrEqualTo(1);
        }
    }

    private static List<AgentState> agents(int count, AgentProfile profile) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> agent(number, profile))
                .toList();
    }

    private static int spread(Office office, int agents) {
        int most = IntStream.rangeClosed(1, agents).map(office::givenTo).max().orElseThrow();
        return most
                - IntStream.rangeClosed(1, agents).map(office::givenTo).min().orElseThrow();
    }
}
