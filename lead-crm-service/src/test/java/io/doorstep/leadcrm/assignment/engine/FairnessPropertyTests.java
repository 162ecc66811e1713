package io.doorstep.leadcrm.assignment.engine;

import static io.doorstep.leadcrm.assignment.engine.Speaking.A_LEAD;
import static io.doorstep.leadcrm.assignment.engine.Speaking.agent;
import static io.doorstep.leadcrm.assignment.engine.Speaking.weighing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// LEAD-13
class FairnessPropertyTests {

    @Property(tries = 100)
    void nobodyIsEverAWholeLeadAwayFromTheirExactPart(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 100) Integer> weights) {
        var office = new Office(Policy.FAIR, agents(weights));
        long all = weights.stream().mapToInt(Integer::intValue).sum();

        for (int leads = 1; leads <= 1_000; leads++) {
            office.arrive(A_LEAD);
            for (int i = 0; i < weights.size(); i++) {
                assertThat(Math.abs(office.givenTo(i + 1) * all - (long) weights.get(i) * leads))
                        .isLessThanOrEqualTo(all);
            }
        }
    }

    @Example
    void threeStrongOnesBesideFortyWeakOnesDoNotStrayEither() {
        nobodyIsEverAWholeLeadAwayFromTheirExactPart(
                Stream.concat(Stream.of(100, 99, 98), Stream.generate(() -> 1).limit(40))
                        .toList());
    }

    @Property(tries = 100)
    void amongEqualsNobodyIsMoreThanOneLeadAheadWhoeverElseComesAndGoes(
            @ForAll @IntRange(min = 2, max = 8) int equals,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 20) Integer> others,
            @ForAll @Size(min = 50, max = 300) List<@IntRange(max = 15) Integer> presences) {
        List<Integer> weights = IntStream.range(0, equals + others.size())
                .mapToObj(i -> i < equals ? Integer.valueOf(1) : others.get(i - equals))
                .toList();
        var office = new Office(Policy.FAIR, agents(weights));

        for (int present : presences) {
            IntStream.range(0, others.size()).forEach(i -> office.setAway(equals + i + 1, (present >> i & 1) == 0));
            office.arrive(A_LEAD);
            long most = IntStream.rangeClosed(1, equals)
                    .mapToLong(office::givenTo)
                    .max()
                    .orElseThrow();
            long fewest = IntStream.rangeClosed(1, equals)
                    .mapToLong(office::givenTo)
                    .min()
                    .orElseThrow();
            assertThat(most - fewest).isLessThanOrEqualTo(1);
        }
    }

    @Example
    void whoComesBackGetsTheirTurnAndNotAllThatTheyMissed() {
        var office = new Office(Policy.FAIR, agents(List.of(1, 1)));
        office.setAway(2, true);
        IntStream.range(0, 10).forEach(_ -> office.arrive(A_LEAD));
        office.setAway(2, false);
        IntStream.range(0, 10).forEach(_ -> office.arrive(A_LEAD));

        assertThat(office.givenTo(1)).isEqualTo(15);
        assertThat(office.givenTo(2)).isEqualTo(5);
    }

    private static List<AgentState> agents(List<Integer> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> agent(i + 1, weighing(weights.get(i))))
                .toList();
    }
}
