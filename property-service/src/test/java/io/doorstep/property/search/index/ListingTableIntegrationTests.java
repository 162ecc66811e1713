package io.doorstep.property.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.SearchCalls;
import io.doorstep.property.search.filter.Box;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.FieldCondition;
import io.doorstep.property.search.filter.FieldKind;
import io.doorstep.property.search.filter.FieldOrder;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.LookUp;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.filter.Range;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.synonym.SynonymTerms;
import io.doorstep.property.search.synonym.Synonyms;
import io.doorstep.testkit.ServiceTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
@DisplayName("PROP-09, PROP-13: the database answers while there is no index")
class ListingTableIntegrationTests {

    private static final ListingFilter PUBLISHED = ListingFilter.ANYTHING.among(Set.of(ListingStatus.PUBLISHED));

    @Autowired
    private RestTestClient http;

    @Autowired
    private SearchEngine index;

    @Autowired
    private ListingTable table;

    private SearchCalls calls;

    @BeforeEach
    void begin() {
        calls = new SearchCalls(http);
        calls.add("A", "House by the sea", 47.6, -122.3, facts(3, 40_000_000, "waterfront"));
        calls.add("B", "Flat in town", 47.7, -122.3, facts(2, 50_000_000, "garden"));
        calls.add("C", "House in town", 47.8, -122.3, "");
    }

    @Test
    void theDatabaseFindsWhatTheIndexFindsInTheSameOrder() {
        Synonyms synonyms = Synonyms.of(List.of(new SynonymTerms(List.of("downtown", "town"), List.of(), false)));
        List<IndexQuestion> questions = new ArrayList<>();
        for (SearchOrder order : SearchOrder.values()) {
            questions.add(new IndexQuestion(
                    near(),
                    Set.of(),
                    List.of(),
                    false,
                    LookUp.BOTH,
                    OwnTexts.NONE,
                    Synonyms.NONE,
                    order,
                    new FieldOrder("fee", FieldKind.NUMBER),
                    null,
                    10,
                    true,
                    Set.of()));
        }
        for (ListingFilter filter : filters()) {
            questions.add(question(filter, SearchOrder.CHEAPEST));
        }
        questions.add(new IndexQuestion(
                PUBLISHED.withPlace("downtown"), Set.of(), List.of(), false, synonyms, SearchOrder.NEWEST, null, 10));
        questions.add(question(measured(Measure.BEDROOMS, Range.atLeast(3)), SearchOrder.NEWEST)
                .orUnstated(Set.of(Measure.BEDROOMS)));
        questions.add(new IndexQuestion(
                PUBLISHED, Set.of(), List.of("house", "town"), false, synonyms, SearchOrder.NEWEST, null, 10));
        Tenancy.runAs(calls.tenant, () -> {
            IndexView view = index.look();
            for (IndexQuestion question : questions) {
                IndexAnswer answer = table.search(question);
                assertThat(ids(answer)).as(question.toString()).isEqualTo(ids(view.search(question)));
                assertThat(answer.total()).isEqualTo(answer.hits().size());
            }
        });
    }

    @Test
    void aPageThatBeganInTheDatabaseGoesOnInTheIndex() {
        Tenancy.runAs(calls.tenant, () -> {
            IndexAnswer first = table.search(page(null));
            assertThat(first.more()).isTrue();

            IndexAnswer rest = index.look().search(page(first.hits().getLast().keys()));

            assertThat(Stream.concat(ids(first).stream(), ids(rest).stream()))
                    .hasSize(3)
                    .doesNotHaveDuplicates();
        });
    }

    private static IndexQuestion page(List<String> after) {
        return new IndexQuestion(PUBLISHED, Set.of(), List.of(), false, Synonyms.NONE, SearchOrder.DEAREST, after, 2);
    }

    private static List<ListingFilter> filters() {
        Box box = new Box(new Position(-122.4, 47.55), new Position(-122.2, 47.75));
        List<Position> triangle = List.of(
                new Position(-122.4, 47.5),
                new Position(-122.2, 47.5),
                new Position(-122.3, 47.75),
                new Position(-122.4, 47.5));
        return List.of(
                measured(Measure.PRICE, Range.between(40_000_000, 45_000_000)),
                measured(Measure.BEDROOMS, Range.atLeast(3)),
                field(FieldCondition.anyOf("heating", FieldKind.TEXT, List.of("heat pump", "gas"))),
                field(FieldCondition.anyOf("heating", FieldKind.FLAG, List.of("true"))),
                field(FieldCondition.anyOf("pets", FieldKind.FLAG, List.of("true"))),
                field(FieldCondition.anyOf("pets", FieldKind.TEXT, List.of("true"))),
                field(FieldCondition.within("fee", FieldKind.NUMBER, Range.atLeast(3))),
                field(FieldCondition.within("fee", FieldKind.NUMBER, Range.atMost(2))),
                field(FieldCondition.within("fee", FieldKind.DAY, Range.atLeast(0))),
                field(FieldCondition.within("since", FieldKind.DAY, Range.exactly(day("2020-02-01")))),
                field(FieldCondition.within("since", FieldKind.NUMBER, Range.atLeast(0))),
                field(FieldCondition.within("mixed", FieldKind.DAY, Range.atLeast(0))),
                field(FieldCondition.anyOf("other", FieldKind.TEXT, List.of("a"))),
                PUBLISHED.withFeatures(Set.of("water view")),
                PUBLISHED.withTypes(Set.of(ListingType.APARTMENT)),
                PUBLISHED.withPlace("nowhere or town"),
                filter(ListingPurpose.RENT, null, List.of(), Set.of()),
                filter(null, box, List.of(), Set.of()),
                filter(null, null, triangle, Set.of()),
                filter(null, null, List.of(), Set.of("view")));
    }

    private static ListingFilter field(FieldCondition condition) {
        return PUBLISHED.withFields(List.of(condition));
    }

    private static double day(String day) {
        return LocalDate.parse(day).toEpochDay();
    }

    private static ListingFilter near() {
        return new ListingFilter(
                Map.of(),
                Set.of(),
                null,
                PUBLISHED.statuses(),
                new Circle(new Position(-122.3, 47.6), 15),
                null,
                List.of(),
                null,
                Set.of(),
                Set.of(),
                List.of());
    }

    private static ListingFilter filter(
            ListingPurpose purpose, Box box, List<Position> polygon, Set<String> withoutFeatures) {
        return new ListingFilter(
                Map.of(),
                Set.of(),
                purpose,
                PUBLISHED.statuses(),
                null,
                box,
                polygon,
                null,
                Set.of(),
                withoutFeatures,
                List.of());
    }

    private static ListingFilter measured(Measure measure, Range range) {
        return PUBLISHED.overlaidWith(new ListingFilter(
                Map.of(measure, range),
                Set.of(),
                null,
                Set.of(),
                null,
                null,
                List.of(),
                null,
                Set.of(),
                Set.of(),
                List.of()));
    }

    private static IndexQuestion question(ListingFilter filter, SearchOrder order) {
        return new IndexQuestion(filter, Set.of(), List.of(), false, Synonyms.NONE, order, null, 10);
    }

    private static List<UUID> ids(IndexAnswer answer) {
        return answer.hits().stream().map(IndexAnswer.Hit::id).toList();
    }

    private static String facts(int bedrooms, long price, String feature) {
        return """
                , "bedrooms": %1$d, "price": {"amount": %2$d, "currency": "USD"}, "features": ["%3$s"],
                 "customFields": {"fee": %1$d, "heating": "Heat\\u00a0 PUMP", "pets": true, "since": "2020-0%1$d-01",
                                  "mixed": "%3$s", "other": ["a"]}""".formatted(bedrooms, price, feature);
    }
}
