package io.doorstep.leadcrm.duplicate.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.duplicate.likeness.PeopleFile.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The weights were chosen while only even numbers were looked at; the odd ones are held out.
class PeopleFileTests {

    private static final int PROBABLE = 50;
    private static final double TARGET = 0.97;

    /// LEAD-34
    @Test
    void findsWhoWasWrittenDownTwiceInTheWholeFile() throws IOException {
        assertThat(f1(_ -> true)).isGreaterThanOrEqualTo(TARGET);
    }

    /// LEAD-34
    @Test
    void findsWhoWasWrittenDownTwiceInTheHalfThatNobodyLookedAt() throws IOException {
        assertThat(f1(row -> row.entity() % 2 == 1)).isGreaterThanOrEqualTo(TARGET);
    }

    @Test
    void comparesEachWithFewOthersOnly() throws IOException {
        List<Row> rows = PeopleFile.read();
        assertThat(neighbours(rows)).hasSizeLessThan(rows.size() * 5);
    }

    private static double f1(Predicate<Row> half) throws IOException {
        List<Row> rows = PeopleFile.read().stream().filter(half).toList();
        var judge = new JudgeLikeness(
                new Counted(rows.stream().map(Row::description).toList()));
        long right = 0;
        long wrong = 0;
        for (Pair pair : neighbours(rows)) {
            if (judge.judge(pair.a().description(), pair.b().description()).score() >= PROBABLE) {
                if (pair.a().entity() == pair.b().entity()) {
                    right++;
                } else {
                    wrong++;
                }
            }
        }
        return 2.0 * right / (right + wrong + twins(rows));
    }

    private static long twins(List<Row> rows) {
        return rows.size() - rows.stream().map(Row::entity).distinct().count();
    }

    private static Set<Pair> neighbours(List<Row> rows) {
        Map<String, List<Row>> blocks = new HashMap<>();
        Set<Pair> pairs = new HashSet<>();
        for (Row row : rows) {
            for (String key : Blocks.of(row.description())) {
                List<Row> block = blocks.computeIfAbsent(key, _ -> new ArrayList<>());
                block.forEach(other -> pairs.add(new Pair(other, row)));
                block.add(row);
            }
        }
        return pairs;
    }

    private record Pair(Row a, Row b) {}
}
