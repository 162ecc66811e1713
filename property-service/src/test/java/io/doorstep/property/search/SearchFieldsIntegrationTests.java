package io.doorstep.property.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("PROP-09: listings are found by the business's own fields")
class SearchFieldsIntegrationTests {

    private static final String FIELDS = "/api/v1/properties/custom-fields/";

    @Autowired
    private RestTestClient http;

    private SearchCalls calls;

    @BeforeEach
    void aBusinessWithFieldsOfItsOwn() {
        calls = new SearchCalls(http);
        define("heating", "{\"type\": \"CHOICE\", \"choices\": [\"Gas\", \"Heat pump\"]}");
        define("school", "{\"type\": \"TEXT\"}");
        define("fee", "{\"type\": \"NUMBER\"}");
        define("since", "{\"type\": \"DATE\"}");
        define("pets", "{\"type\": \"BOOLEAN\"}");
        add(
                "A",
                "{\"heating\": \"Gas\", \"school\": \"Lakeside  High\", \"fee\": 120, \"since\": \"2020-05-01\", \"pets\": true}");
        add(
                "B",
                "{\"heating\": \"Heat pump\", \"school\": \"Lakeside\", \"fee\": -7.5, \"since\": \"1999-12-31\", \"pets\": false}");
        add("C", "{\"heating\": \"Gas\", \"fee\": 3000000, \"pets\": true}");
        add("D", "{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "field.heating=gas                                | A C",
                "field.heating=HEAT pump                          | B",
                "field.heating=gas&field.heating=Heat pump        | A B C",
                "field.school=lakeside high                       | A",
                "field.school=lake                                |",
                "field.fee=120                                    | A",
                "field.fee.min=-7.5&field.fee.max=120             | A B",
                "field.fee.max=-7.6                               |",
                "field.fee.min=121                                | C",
                "field.since.min=2000-01-01                       | A",
                "field.since.max=1999-12-31                       | B",
                "field.since=2020-05-01                           | A",
                "field.pets=true                                  | A C",
                "field.pets=false                                 | B",
                "field.pets=true&field.heating=gas&field.fee.max=500 | A",
                "field.pets=true&q=house&field.fee.min=500        | C",
                "field.fee.min=5&sort=-field.fee                  | C A",
            })
    void aFieldIsAskedForByWhatItHolds(String query, String found) {
        assertThat(SearchCalls.references(search(query)))
                .containsExactlyInAnyOrder(found == null ? new String[0] : found.split(" "));
    }

    @Test
    void numbersAndDaysAreAnOrderAndAPageGoesOnInIt() {
        assertThat(SearchCalls.references(search("sort=field.fee"))).containsExactly("B", "A", "C", "D");
        assertThat(SearchCalls.references(search("sort=-field.fee"))).containsExactly("C", "A", "B", "D");
        JsonNode first = search("sort=-field.since&limit=1");
        assertThat(SearchCalls.references(first)).containsExactly("A");
        assertThat(first.at("/sort").asString()).isEqualTo("-field.since");
        JsonNode second = search("limit=1&cursor=" + first.at("/nextCursor").asString());
        assertThat(SearchCalls.references(second)).containsExactly("B");
        assertThat(SearchCalls.references(
                        search("limit=2&cursor=" + second.at("/nextCursor").asString())))
                .containsExactlyInAnyOrder("C", "D");
    }

    @Test
    void choicesAreCountedWhereSomebodyAsksForIt() {
        JsonNode facets = search("fieldFacets=heating,pets&field.fee.min=0").at("/facets");

        assertThat(facets.at("/field.heating/Gas").asInt()).isEqualTo(2);
        assertThat(facets.at("/field.heating").size()).isEqualTo(1);
        assertThat(facets.at("/field.pets/true").asInt()).isEqualTo(2);
        assertThat(search("").at("/facets").has("field.heating")).isFalse();
    }

    @Test
    void aMapHasThoseThatHoldIt() {
        JsonNode map = calls.get("/api/v1/properties/search/clusters?zoom=10&bbox=-123,47,-122,48&field.heating=gas");

        assertThat(map.at("/total").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "field.heatin=gas                  | unknown_field",
                "field.heating=oil                 | invalid_field",
                "field.heating.min=gas             | invalid_field",
                "field.fee=much                    | invalid_field",
                "field.fee=1e999                   | invalid_field",
                "field.fee=1&field.fee=2           | invalid_field",
                "field.fee=1&field.fee.min=2       | invalid_field",
                "field.since.min=May               | invalid_field",
                "field.since=2020-02-31            | invalid_field",
                "field.pets=yes                    | invalid_field",
                "field.school=                     | invalid_field",
                "sort=field.heating                | invalid_field",
                "sort=field.nothing                | unknown_field",
                "fieldFacets=school                | invalid_field",
                "fieldFacets=nothing               | unknown_field",
            })
    void whatCannotBeAskedForIsRefused(String query, String code) {
        JsonNode refused = calls.call(HttpMethod.GET, path(query), null, null, 422);

        assertThat(refused.at("/code").asString()).isEqualTo(code);
        assertThat(refused.toString()).doesNotContain("java.");
    }

    @Test
    void aSearchAsksForTenFieldsAtMost() {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            query.append("&field.f").append(i).append("=1");
        }

        assertThat(calls.call(HttpMethod.GET, path(query.substring(1)), null, null, 422)
                        .at("/code")
                        .asString())
                .isEqualTo("too_many_fields");
    }

    @Test
    void visitorsAskForAFieldOnlyWhenItIsForVisitors() {
        define("floor", "{\"type\": \"TEXT\", \"forVisitors\": true}");
        add("E", "{\"floor\": \"Ground\"}");
        for (String bearer : List.of(
                TestTokens.anonymous(calls.tenant).bearer(),
                TestTokens.service(calls.tenant).bearer())) {
            assertThat(calls.callAs(bearer, HttpMethod.GET, path("field.heating=gas"), null, null, 422)
                            .at("/code")
                            .asString())
                    .isEqualTo("unknown_field");
            assertThat(SearchCalls.references(
                            calls.callAs(bearer, HttpMethod.GET, path("field.floor=ground"), null, null, 200)))
                    .containsExactly("E");
        }
    }

    @Test
    void visitorsFindAListingByTheWordsOfAFieldOnlyWhileItIsForVisitors() {
        define("floor", "{\"type\": \"TEXT\", \"forVisitors\": true}");
        define("keys", "{\"type\": \"TEXT\"}");
        add("E", "{\"floor\": \"Mezzanine level\", \"keys\": \"Behind the gargoyle\", \"seller\": \"Is in arrears\"}");

        assertThat(wordsFind(TestTokens.user(calls.tenant), "mezzanine", "gargoyle", "arrears", "levels"))
                .containsExactly("E", "E", "E", "E");
        for (TestTokens visitor : List.of(TestTokens.anonymous(calls.tenant), TestTokens.service(calls.tenant))) {
            assertThat(wordsFind(visitor, "mezzanine", "gargoyle", "arrears", "levels"))
                    .containsExactly("E", "", "", "E");
        }

        calls.call(HttpMethod.PUT, FIELDS + "floor", "{\"type\": \"TEXT\"}", "\"0\"", 200);

        assertThat(wordsFind(TestTokens.anonymous(calls.tenant), "mezzanine")).containsExactly("");
        assertThat(wordsFind(TestTokens.user(calls.tenant), "mezzanine")).containsExactly("E");
    }

    private List<String> wordsFind(TestTokens who, String... words) {
        return Stream.of(words)
                .map(word -> calls.callAs(who.bearer(), HttpMethod.GET, path("strict=true&q=" + word), null, null, 200))
                .map(found -> String.join(" ", SearchCalls.references(found)))
                .toList();
    }

    @Test
    void aFieldIsAskedForByItsNameInTheOwnBusinessAlone() {
        SearchCalls neighbour = new SearchCalls(http);

        neighbour.call(HttpMethod.GET, path("field.heating=gas"), null, null, 422);
        neighbour.call(HttpMethod.PUT, FIELDS + "heating", "{\"type\": \"TEXT\"}", null, 201);
        assertThat(neighbour.search("?field.heating=gas").at("/total").asInt()).isZero();
    }

    /// What was there before stays, and is found by its own type as soon as a field says that it may be asked for.
    @Test
    void aFieldThatIsDefinedLaterOrAnewFindsTheValuesOfItsType() {
        add("E", "{\"grade\": 7}");
        add("F", "{\"grade\": \"seven\"}");
        calls.call(HttpMethod.GET, path("field.grade=7"), null, null, 422);
        define("grade", "{\"type\": \"NUMBER\"}");
        assertThat(SearchCalls.references(search("field.grade.min=1"))).containsExactly("E");

        calls.call(HttpMethod.DELETE, FIELDS + "grade", null, null, 204);

        calls.call(HttpMethod.GET, path("field.grade=7"), null, null, 422);
        assertThat(search("").at("/total").asInt()).isEqualTo(6);
        define("grade", "{\"type\": \"TEXT\"}");
        assertThat(SearchCalls.references(search("field.grade=Seven"))).containsExactly("F");
    }

    private JsonNode search(String query) {
        return calls.get(path(query));
    }

    private static String path(String query) {
        return "/api/v1/properties/search?" + query.strip().replace(" ", "%20");
    }

    private void define(String name, String field) {
        calls.call(HttpMethod.PUT, FIELDS + name, field, null, 201);
    }

    private void add(String reference, String customFields) {
        calls.add(reference, "House " + reference, 47.6, -122.3, ", \"customFields\": " + customFields);
    }
}
