package io.doorstep.property.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import io.doorstep.property.listing.Position;
import io.doorstep.property.listing.TimeOnMarket;
import io.doorstep.property.search.index.Likeness;
import io.doorstep.property.search.meaning.Meaning;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// PROP-18
class SimilarQueryTests {

    private static final int MOST_LOOKED_AT = AlikeCandidates.NEAREST + 5 * AlikeCandidates.MOST_OF_EACH;

    private final Random chance = new Random(3);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMarketThatIsFourTimesAsLargeTakesNoMoreLooks(boolean located) throws IOException {
        for (int size : new int[] {3_000, 12_000}) {
            List<ListingSnapshot> market = market(size, located);
            try (BareIndex index = BareIndex.of(folder.resolve("" + size), market, new CountedMeaning())) {
                int looked = index.lookedAtFor(likeness(market.get(size / 2)));

                assertThat(looked).as("of " + size).isBetween(6, MOST_LOOKED_AT);
                assertThat(index.similar(likeness(market.get(size / 2)))).hasSize(6);
            }
        }
    }

    @Test
    void noTextIsUnderstoodForIt() throws IOException {
        List<ListingSnapshot> market = market(200, true);
        CountedMeaning meaning = new CountedMeaning();
        try (BareIndex index = BareIndex.of(folder, market, meaning)) {
            int before = meaning.asked;

            assertThat(index.similar(likeness(market.getFirst())))
                    .hasSize(6)
                    .doesNotContain(market.getFirst().id());
            assertThat(index.similar(likeness(listing(999, "A title that nobody has understood yet", true))))
                    .hasSize(6);

            assertThat(meaning.asked).isEqualTo(before);
        }
    }

    @Test
    void whatMeansTheSameIsMoreAlikeThanItsNeighbours() throws IOException {
        List<ListingSnapshot> market = new ArrayList<>(market(2_000, true));
        ListingSnapshot one = listing(5_000, "Lighthouse on a rock", true);
        ListingSnapshot like = listing(5_001, "Lighthouse on a rock", true);
        market.add(one);
        market.add(like);
        try (BareIndex index = BareIndex.of(folder, market, new CountedMeaning())) {
            assertThat(index.similar(likeness(one))).first().isEqualTo(like.id());
        }
    }

    private List<ListingSnapshot> market(int size, boolean located) {
        List<ListingSnapshot> market = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            market.add(listing(i, i % 30 == 0 ? "House number " + i : "House", located));
        }
        return market;
    }

    private ListingSnapshot listing(int number, String title, boolean located) {
        ListingFacts facts = new ListingFacts(
                "R" + number,
                title,
                null,
                ListingType.HOUSE,
                ListingPurpose.SALE,
                new Money(20_000_000 + chance.nextInt(100) * 500_000L, "USD"),
                1 + chance.nextInt(5),
                2.0,
                80.0 + chance.nextInt(100),
                null,
                1950 + chance.nextInt(70),
                Address.UNKNOWN,
                located ? place() : null,
                List.of("garden"),
                List.of(),
                Map.of());
        Instant created = Instant.ofEpochSecond(1_700_000_000L + number);
        return new ListingSnapshot(
                new ListingId(new UUID(9, number)),
                0,
                ListingStatus.PUBLISHED,
                title,
                false,
                facts,
                new TimeOnMarket(created, created, Duration.ZERO),
                List.of(),
                created,
                created);
    }

    private @Nullable Position place() {
        return new Position(-122.5 + chance.nextDouble(), 47.2 + chance.nextDouble());
    }

    private static Likeness likeness(ListingSnapshot listing) {
        return new Likeness(listing, Set.of(ListingStatus.PUBLISHED), 6);
    }

    /// Texts are as near each other as chance has it, and the same is the same.
    private static final class CountedMeaning implements Meaning {

        private int asked;

        @Override
        public String model() {
            return "by chance";
        }

        @Override
        public Optional<List<float[]>> find(List<String> texts) {
            asked++;
            return Optional.of(texts.stream().map(CountedMeaning::vector).toList());
        }

        private static float[] vector(String text) {
            Random chance = new Random(text.hashCode());
            float[] vector = new float[DIMENSIONS];
            double length = 0;
            for (int i = 0; i < DIMENSIONS; i++) {
                vector[i] = (float) chance.nextGaussian();
                length += vector[i] * vector[i];
            }
            for (int i = 0; i < DIMENSIONS; i++) {
                vector[i] /= (float) Math.sqrt(length);
            }
            return vector;
        }
    }
}
