package io.doorstep.property.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.AskIndex.Asked;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.LookUp;
import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.index.Likeness;
import io.doorstep.property.search.lucene.BareIndex;
import io.doorstep.property.search.meaning.AnyMeaning;
import io.doorstep.property.search.meaning.Meaning;
import io.doorstep.property.search.synonym.SynonymTerms;
import io.doorstep.property.search.synonym.Synonyms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How well questions are understood and answered that people would write, on real listings.
@DisplayName("PROP-08, PROP-09, PROP-16, PROP-18: written questions find what they ask for")
class SearchQualityTests {

    private static final double UNDERSTOOD = 0.95;
    private static final double PRECISION = 0.9;
    private static final double RECALL = 0.95;

    @TempDir
    private static Path folder;

    private static final List<Market> markets = new ArrayList<>();

    /// A business with its listings, and its questions.
    private record Market(
            BareIndex index,
            List<ListingSnapshot> listings,
            Map<String, Set<String>> places,
            Synonyms synonyms,
            List<WrittenQuestion> questions,
            Map<WrittenQuestion, Asked> answers) {

        /// Each is asked once, for all that is looked at in its answer.
        Asked ask(WrittenQuestion question) {
            return answers.computeIfAbsent(question, this::askIndex);
        }

        private Asked askIndex(WrittenQuestion question) {
            ListingFilter published = ListingFilter.ANYTHING.among(Set.of(ListingStatus.PUBLISHED));
            return AskIndex.ask(
                    new SearchQuestion(
                            question.text(),
                            published,
                            Set.of(),
                            LookUp.BOTH,
                            OwnTexts.ALL,
                            null,
                            null,
                            null,
                            10,
                            false,
                            true,
                            List.of()),
                    index,
                    synonyms);
        }

        List<ListingSnapshot> fitting(WrittenQuestion question) {
            return listings.stream()
                    .filter(listing -> question.fits(listing, this::isIn))
                    .toList();
        }

        private boolean isIn(ListingSnapshot listing, String place) {
            String code = Objects.requireNonNullElse(listing.facts().address().postalCode(), "");
            return Arrays.stream(place.split(" or "))
                    .anyMatch(name -> name.equals(code)
                            || places.getOrDefault(name, Set.of()).contains(code));
        }
    }

    @BeforeAll
    static void bringIn() throws IOException {
        assumeThat(Files.isDirectory(RealListings.FOLDER))
                .as("the real listings are read from " + RealListings.FOLDER)
                .isTrue();
        Meaning meaning = new AnyMeaning();
        Map<String, Set<String>> places = WrittenQuestion.lines("king-county-places.txt").stream()
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Set.of(parts[1].split(" "))));
        Synonyms kingCounty = Synonyms.of(places.entrySet().stream()
                .map(place -> new SynonymTerms(List.of(place.getKey()), List.copyOf(place.getValue()), true))
                .toList());
        Synonyms newYork = Synonyms.of(WrittenQuestion.lines("new-york-places.txt").stream()
                .map(line -> new SynonymTerms(List.of(line.split(", ")), List.of(), true))
                .toList());
        bringIn("king-county", RealListings.kingCounty(), places, kingCounty, meaning);
        bringIn("new-york", RealListings.newYork(), Map.of(), newYork, meaning);
    }

    private static void bringIn(
            String name,
            List<ListingSnapshot> listings,
            Map<String, Set<String>> places,
            Synonyms synonyms,
            Meaning meaning)
            throws IOException {
        List<WrittenQuestion> questions = WrittenQuestion.lines(name + "-questions.txt").stream()
                .map(WrittenQuestion::of)
                .toList();
        markets.add(new Market(
                BareIndex.of(folder.resolve(name), listings, meaning),
                listings,
                places,
                synonyms,
                questions,
                new HashMap<>()));
    }

    @AfterAll
    static void close() throws IOException {
        for (Market market : markets) {
            market.index().close();
        }
    }

    @Test
    @DisplayName("PROP-18: of few candidates nearly the same are found as of the whole market")
    void whatIsLikeAHomeIsFoundAmongFewAsAmongAll() {
        Market kingCounty = markets.getFirst();
        double found = 0;
        int asked = 0;
        for (int i = 0; i < kingCounty.listings().size(); i += 211) {
            Likeness likeness = new Likeness(kingCounty.listings().get(i), Set.of(ListingStatus.PUBLISHED), 6);
            List<ListingId> all = kingCounty.index().similarInWholeMarket(likeness);
            found += kingCounty.index().similar(likeness).stream()
                    .filter(all::contains)
                    .count();
            asked += all.size();
        }
        assertThat(found / asked).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void nineteenOfTwentyQuestionsAreUnderstoodExactly() {
        List<String> misread = new ArrayList<>();
        int asked = 0;
        for (Market market : markets) {
            for (WrittenQuestion question : market.questions()) {
                asked++;
                Asked answer = market.ask(question);
                if (!question.isUnderstoodAs(answer.understood())) {
                    misread.add(question.text() + " → " + answer.understood().filter() + " "
                            + answer.understood().order() + " "
                            + answer.understood().words());
                }
            }
        }

        assertThat(asked).isGreaterThanOrEqualTo(200);
        assertThat(1 - (double) misread.size() / asked)
                .as("misread: %s", String.join("\n", misread))
                .isGreaterThanOrEqualTo(UNDERSTOOD);
    }

    @Test
    void nineOfTheFirstTenListingsAreWhatWasAskedFor() {
        List<String> poor = new ArrayList<>();
        List<Double> precisions = new ArrayList<>();
        for (Market market : markets) {
            Map<UUID, ListingSnapshot> byId = market.listings().stream()
                    .collect(Collectors.toMap(listing -> listing.id().value(), Function.identity()));
            for (WrittenQuestion question : market.questions()) {
                List<ListingSnapshot> fitting = market.fitting(question);
                if (fitting.isEmpty()) {
                    continue;
                }
                Set<ListingSnapshot> best = question.best(fitting);
                List<ListingSnapshot> found = market.ask(question).found().hits().stream()
                        .map(hit -> byId.get(hit.id()))
                        .toList();
                double precision =
                        found.stream().filter(best::contains).count() / (double) Math.min(10, fitting.size());
                precisions.add(precision);
                if (precision < PRECISION) {
                    poor.add("%.1f %s → %s"
                            .formatted(
                                    precision,
                                    question.text(),
                                    found.stream()
                                            .filter(listing -> !best.contains(listing))
                                            .map(ListingSnapshot::title)
                                            .limit(4)
                                            .toList()));
                }
            }
        }

        assertThat(precisions.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0))
                .as("poor: %s", String.join("\n", poor))
                .isGreaterThanOrEqualTo(PRECISION);
    }

    @Test
    void theVectorsThatAreFoundAreTheNearestThereAre() {
        List<Double> recalls = new ArrayList<>();
        for (Market market : markets) {
            for (WrittenQuestion question : market.questions()) {
                Asked asked = market.ask(question);
                if (!asked.question().words().isEmpty()) {
                    recalls.add(market.index().recall(asked.question()));
                }
            }
        }

        assertThat(recalls).hasSizeGreaterThan(40);
        assertThat(recalls.stream().mapToDouble(Double::doubleValue).average().orElse(0))
                .isGreaterThanOrEqualTo(RECALL);
    }
}
