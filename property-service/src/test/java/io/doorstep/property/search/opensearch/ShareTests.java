package io.doorstep.property.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexAnswer.Hit;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.Language;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.opensearch.Share.Write;
import io.doorstep.property.search.synonym.Synonyms;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("PROP-10: many tenants share an index of a real OpenSearch, and none meets another")
class ShareTests {

    private static final Words WORDS = new Words(Language.ENGLISH);
    private static SharedIndex index;

    private final Share share = index.of(UUID.randomUUID());
    private final UUID generation = UUID.randomUUID();
    private final UUID listing = UUID.randomUUID();

    @BeforeAll
    static void makeOnce() {
        index = indexAt(SearchNodeProcess.url());
        index.make();
        index.make();
    }

    @Test
    void aTenantNeverFindsWhatIsAnothersEvenByItsGeneration() {
        share.write(generation, List.of(saying(listing, 1, "canary")), true);

        assertThat(find(share, "canary").total()).isEqualTo(1);
        assertThat(find(index.of(UUID.randomUUID()), "canary").total()).isZero();
    }

    @Test
    void whatIsRareIsCountedInTheTenantsOwnListingsAlone() {
        share.write(generation, List.of(saying(listing, 1, "canary"), saying(UUID.randomUUID(), 1, "garden")), true);
        List<Hit> before = find(share, "canary").hits();
        Share other = index.of(UUID.randomUUID());
        for (int i = 0; i < 50; i++) {
            other.write(generation, List.of(saying(UUID.randomUUID(), 1, "canary")), i == 49);
        }

        assertThat(find(share, "canary").hits()).isEqualTo(before);
    }

    @Test
    void wordsOfOthersThatAreNearerDoNotHideASlipInOnesOwn() {
        share.write(generation, List.of(saying(listing, 1, "charming")), true);
        Share other = index.of(UUID.randomUUID());
        for (char letter = 'a'; letter <= 'z'; letter++) {
            other.write(
                    generation,
                    List.of(
                            saying(UUID.randomUUID(), 1, "charmim" + letter),
                            saying(UUID.randomUUID(), 1, "charmi" + letter + "g"),
                            saying(UUID.randomUUID(), 1, "charm" + letter + "mg")),
                    letter == 'z');
        }

        assertThat(find(share, "charmimg").total()).isEqualTo(1);
    }

    @Test
    void aLateWriteNeverReplacesANewerOneNorBringsBackWhatWasRemoved() {
        share.write(generation, List.of(saying(listing, 3, "third")), true);
        share.write(generation, List.of(saying(listing, 2, "second")), true);

        assertThat(find(share, "third").total()).isEqualTo(1);
        assertThat(find(share, "second").total()).isZero();

        share.write(generation, List.of(Write.removal(listing)), true);
        share.write(generation, List.of(saying(listing, 3, "third")), true);

        assertThat(find(share, "third").total()).isZero();
    }

    @Test
    void onlyTheFirstOfTwoMovesThePlace() {
        assertThat(share.move(null, generation, 7, "ENGLISH")).isTrue();
        assertThat(share.move(null, UUID.randomUUID(), 8, "ENGLISH")).isFalse();
        Place read = share.findPlace().orElseThrow();

        assertThat(share.move(read, generation, 9, "ENGLISH")).isTrue();
        assertThat(share.move(read, generation, 10, "ENGLISH")).isFalse();
        assertThat(share.findPlace().orElseThrow().mark()).isEqualTo(9);
    }

    @Test
    void whatOlderMakingsLeftGoesAndTheRestStays() {
        UUID older = UUID.randomUUID();
        share.move(null, generation, 7, "ENGLISH");
        share.write(older, List.of(saying(listing, 1, "older")), true);
        share.write(generation, List.of(saying(listing, 1, "newer")), true);

        share.removeAllBut(generation);

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            share.show();
            assertThat(find(share, older, "older").total()).isZero();
        });
        assertThat(find(share, "newer").total()).isEqualTo(1);
        assertThat(share.findPlace()).isPresent();
    }

    @Test
    void anEngineThatDoesNotAnswerIsAwayAndOneThatRefusesToo() {
        Share nowhere = indexAt(URI.create("http://127.0.0.1:1")).of(UUID.randomUUID());

        assertThatThrownBy(nowhere::findPlace).isInstanceOf(EngineAwayException.class);
        assertThatThrownBy(() -> share.write(
                        generation, List.of(new Write(listing, 1, Map.of("fieldThatIsNotThere", "x"))), true))
                .isInstanceOf(EngineAwayException.class)
                .hasMessageContaining("did not take a listing");
    }

    private IndexAnswer find(Share where, String word) {
        return find(where, generation, word);
    }

    private static IndexAnswer find(Share where, UUID generation, String word) {
        IndexQuestion question = new IndexQuestion(
                ListingFilter.ANYTHING, Set.of(), List.of(word), false, Synonyms.NONE, SearchOrder.RELEVANCE, null, 10);
        return ShareSearch.run(where, generation, question, WORDS);
    }

    private static Write saying(UUID listing, long version, String words) {
        Map<String, Object> document = new HashMap<>(Map.of(Fields.ID, listing.toString()));
        document.put(Fields.TITLE, String.join(" ", WORDS.of(Fields.TITLE, words)));
        return new Write(listing, version, document);
    }

    static SharedIndex indexAt(URI url) {
        OpenSearchSettings settings = new OpenSearchSettings(
                List.of(url), "", "", Duration.ofSeconds(1), Duration.ofSeconds(10), "share", 1, 0);
        return new SharedIndex(new EngineCalls(settings, JsonMapper.shared(), new AlwaysClosed()), settings);
    }

    /// A breaker that lets every call through.
    private static final class AlwaysClosed implements CircuitBreaker {

        @Override
        public <T> T run(Supplier<T> call, Function<Throwable, T> fallback) {
            try {
                return call.get();
            } catch (RuntimeException e) {
                return fallback.apply(e);
            }
        }
    }
}
