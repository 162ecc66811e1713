package io.doorstep.property.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexAnswer.Hit;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.ListingSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurroundingsTests {

    private static final Set<ListingStatus> SOLD = Set.of(ListingStatus.SOLD);

    @Test
    void theCircleWidensWhileThereAreFewAndKindsThatAreNearComeLast() {
        Asked asked = new Asked(2);

        assertThat(Surroundings.list(asked, ValuedHomes.OURS, SOLD)).hasSize(2);

        assertThat(asked.radii()).containsExactly(2.0, 6.0, 20.0, 60.0, 60.0);
        assertThat(asked.filters.getFirst().types()).containsExactly(ListingType.HOUSE);
        assertThat(asked.filters.getLast().types())
                .containsExactlyInAnyOrder(ListingType.HOUSE, ListingType.VILLA, ListingType.TOWNHOUSE);
    }

    @Test
    void whereThereAreManyNobodyLooksFurther() {
        Asked asked = new Asked(100);

        Surroundings.list(asked, ValuedHomes.OURS, SOLD);

        assertThat(asked.radii()).containsExactly(2.0);
    }

    @Test
    void whatIsAskedForIsBoundedAndAboutTheSize() {
        Asked asked = new Asked(100);

        Surroundings.list(asked, ValuedHomes.OURS, SOLD);
        Surroundings.list(asked, ValuedHomes.aPlot(1_000), SOLD);

        assertThat(asked.limits).allSatisfy(limit -> assertThat(limit).isLessThanOrEqualTo(200));
        assertThat(asked.filters.getFirst().ranges())
                .containsExactly(Map.entry(Measure.LIVING_AREA, new Range(50.0, 200.0)));
        assertThat(asked.filters.getLast().ranges())
                .containsExactly(Map.entry(Measure.LOT_AREA, new Range(250.0, 4_000.0)));
        assertThat(asked.filters.getFirst().statuses()).isEqualTo(SOLD);
    }

    /// A source that finds so many whatever it is asked, and remembers that.
    private static final class Asked implements ListingSource {

        private final List<ListingFilter> filters = new ArrayList<>();
        private final List<Integer> limits = new ArrayList<>();
        private final int count;

        Asked(int count) {
            this.count = count;
        }

        List<Double> radii() {
            return filters.stream()
                    .map(filter -> Objects.requireNonNull(filter.near()).radiusKm())
                    .toList();
        }

        @Override
        public IndexAnswer search(IndexQuestion question) {
            assertThat(question.order()).isEqualTo(SearchOrder.NEAREST);
            assertThat(question.faceted()).isFalse();
            filters.add(question.filter());
            limits.add(question.limit());
            List<Hit> hits = IntStream.range(0, count)
                    .mapToObj(i -> new Hit(new UUID(1, i), List.of()))
                    .toList();
            return new IndexAnswer(hits, count, false, Map.of(), Map.of());
        }

        @Override
        public boolean isUsed(String word) {
            throw new UnsupportedOperationException("Nobody asks for words");
        }

        @Override
        public Optional<String> findPlace(String name, boolean exactly) {
            throw new UnsupportedOperationException("Nobody asks for places by name");
        }
    }
}
