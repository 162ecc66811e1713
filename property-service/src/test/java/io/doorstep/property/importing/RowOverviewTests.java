package io.doorstep.property.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.importing.row.RowReader;
import io.doorstep.tablekit.TableRow;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowOverviewTests {

    private final RowReader reader = new RowReader(List.of("id"), Map.of("id", "reference"), Map.of(), Map.of());

    @Test
    void aReferenceIsSupersededUntilItComesForTheLastTime() {
        RowOverview overview = overview("A", "B", "A", "", "", "A", "C");

        assertThat(overview.rows()).isEqualTo(7);
        assertThat(overview.isSuperseded("A", 0)).isTrue();
        assertThat(overview.isSuperseded("A", 2)).isTrue();
        assertThat(overview.isSuperseded("A", 5)).isFalse();
        assertThat(overview.isSuperseded("B", 1)).isFalse();
        assertThat(overview.isRepeated("A")).isTrue();
        assertThat(overview.isRepeated("")).isFalse();
    }

    @Test
    void whatIsRememberedOfALargeFileIsOnlyWhatComesAgain() {
        var rows = IntStream.range(0, 100_000).mapToObj(i -> row("R" + i));

        assertThat(RowOverview.of(Stream.concat(rows, Stream.of(row("R5"))).iterator(), reader)
                        .lastRows())
                .hasSize(1);
    }

    private RowOverview overview(String... references) {
        return RowOverview.of(Stream.of(references).map(RowOverviewTests::row).iterator(), reader);
    }

    private static TableRow row(String reference) {
        return new TableRow(1, List.of(reference));
    }
}
