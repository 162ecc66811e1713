package io.doorstep.property.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingChanges;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.organization.FollowOrganization;
import io.doorstep.property.organization.OrganizationProfile;
import io.doorstep.property.search.SearchCalls;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.IndexView;
import io.doorstep.property.search.index.MeaningProgress;
import io.doorstep.property.search.index.SearchLanguages;
import io.doorstep.property.search.index.SearchSettings;
import io.doorstep.property.search.meaning.Meaning;
import io.doorstep.property.search.synonym.Synonyms;
import io.doorstep.testkit.ServiceTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
@DisplayName("PROP-13: an index that is made anew keeps nobody waiting")
class IndexMakingIntegrationTests {

    private static final ListingFilter PUBLISHED = ListingFilter.ANYTHING.among(Set.of(ListingStatus.PUBLISHED));

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    private RestTestClient http;

    @Autowired
    private ListingChanges changes;

    @Autowired
    private ListingReader listings;

    @Autowired
    private Meaning meaning;

    @Autowired
    private SearchLanguages languages;

    @Autowired
    private FollowOrganization followOrganization;

    @TempDir
    private Path folder;

    private SearchCalls calls;
    private LuceneEngine index;

    @BeforeEach
    void begin() {
        calls = new SearchCalls(http);
        index = index(Duration.ZERO);
        calls.add("A", "House by the sea", 47.6, -122.3, facts(3, 40_000_000, "waterfront"));
        calls.add("B", "Flat in town", 47.7, -122.3, facts(2, 50_000_000, "garden"));
        calls.add("C", "House in town", 47.8, -122.3, "");
    }

    @AfterEach
    void close() {
        index.closeAll();
    }

    @Test
    void whileItIsMadeItSaysSoAndThenItAnswers() {
        Tenancy.runAs(calls.tenant, () -> {
            assertThat(index.look().state()).isEqualTo(IndexState.BEING_MADE);
            IndexView view = current();
            assertThat(view.search(question(PUBLISHED, SearchOrder.CHEAPEST)).total())
                    .isEqualTo(3);
        });
    }

    @Test
    void theOldIndexAnswersUntilTheNewOneIsWhole() {
        Tenancy.runAs(calls.tenant, () -> {
            current();
            followOrganization.follow(new OrganizationProfile("de-DE", ZoneOffset.UTC), Instant.EPOCH);
            index.putAway();

            IndexView behind = index.look();

            assertThat(behind.state()).isEqualTo(IndexState.BEHIND);
            assertThat(behind.search(question(PUBLISHED, SearchOrder.CHEAPEST)).total())
                    .isEqualTo(3);
            assertThat(current()
                            .search(question(PUBLISHED, SearchOrder.CHEAPEST))
                            .total())
                    .isEqualTo(3);
        });
    }

    @Test
    void anIndexWhoseFilesAreBrokenIsMadeAnew() {
        Tenancy.runAs(calls.tenant, () -> {
            current();
            index.putAway();
            breakFiles();

            assertThat(current()
                            .search(question(PUBLISHED, SearchOrder.CHEAPEST))
                            .total())
                    .isEqualTo(3);
        });
    }

    @Test
    @DisplayName("PROP-14: while the model is away words answer, and vectors follow")
    void whileTheModelIsAwayWordsAnswerAndVectorsFollow() {
        MovingModel model = new MovingModel(meaning);
        LuceneEngine other = new LuceneEngine(
                new SearchSettings(folder.resolve("other"), MINUTE, MINUTE, MINUTE, MINUTE),
                changes,
                listings,
                model,
                languages);
        Tenancy.runAs(calls.tenant, () -> {
            IndexView view = other.look();
            assertThat(view.search(words("sea")).total()).isEqualTo(1);
            assertThat(other.understandSome()).isEqualTo(MeaningProgress.MODEL_AWAY);
            assertThat(view.search(words("seaside")).total()).isZero();

            model.isThere = true;

            assertThat(other.understandSome()).isEqualTo(MeaningProgress.DONE);
            assertThat(view.search(words("seaside")).total()).isEqualTo(1);
        });
        other.closeAll();
    }

    /// A model that is away until it is back.
    private static final class MovingModel implements Meaning {

        private final Meaning model;
        private boolean isThere;

        MovingModel(Meaning model) {
            this.model = model;
        }

        @Override
        public String model() {
            return model.model();
        }

        @Override
        public Optional<List<float[]>> find(List<String> texts) {
            return isThere ? model.find(texts) : Optional.empty();
        }
    }

    private static IndexQuestion words(String word) {
        return new IndexQuestion(
                PUBLISHED, Set.of(), List.of(word), false, Synonyms.NONE, SearchOrder.RELEVANCE, null, 10);
    }

    private static IndexQuestion question(ListingFilter filter, SearchOrder order) {
        return new IndexQuestion(filter, Set.of(), List.of(), false, Synonyms.NONE, order, null, 10);
    }

    private IndexView current() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Tenancy.callAs(calls.tenant, index::look), view -> view.state() == IndexState.CURRENT);
    }

    private LuceneEngine index(Duration patience) {
        return new LuceneEngine(
                new SearchSettings(folder, patience, MINUTE, MINUTE, MINUTE), changes, listings, meaning, languages);
    }

    private void breakFiles() {
        try (Stream<Path> files = Files.list(index.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "broken");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String facts(int bedrooms, long price, String feature) {
        return ", \"bedrooms\": %d, \"price\": {\"amount\": %d, \"currency\": \"USD\"}, \"features\": [\"%s\"]"
                .formatted(bedrooms, price, feature);
    }
}
