package io.doorstep.property.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("PROP-08, PROP-09, X-PR-8: the words of a business, and what is read out of a sentence")
class SearchWordsIntegrationTests {

    private static final String SYNONYMS = "/api/v1/properties/search/synonyms";

    @Autowired
    private RestTestClient http;

    @Autowired
    private TestEvents events;

    private SearchCalls calls;

    @BeforeEach
    void begin() {
        calls = new SearchCalls(http);
    }

    @Test
    void wordsThatMeanTheSameToABusinessFindTheSame() {
        calls.add("A", "Bright cabin by the creek", 47.6, -122.3, "");
        assertThat(SearchCalls.references(calls.ask("hideaway"))).isEmpty();

        JsonNode set = make("{\"terms\": [\"hideaway\", \"cabin\"]}");

        assertThat(SearchCalls.references(calls.ask("hideaway"))).containsExactly("A");
        calls.call(
                HttpMethod.PUT,
                SYNONYMS + "/" + set.at("/id").asString(),
                "{\"terms\": [\"hut\", \"cabin\"]}",
                "\"0\"",
                200);
        assertThat(SearchCalls.references(calls.ask("hideaway"))).isEmpty();
        assertThat(SearchCalls.references(calls.ask("hut"))).containsExactly("A");
        calls.call(HttpMethod.DELETE, SYNONYMS + "/" + set.at("/id").asString(), null, null, 204);
        assertThat(SearchCalls.references(calls.ask("hut"))).isEmpty();
    }

    @Test
    void aNameOfAPlaceIsUnderstoodWhereverItStandsAndWithASlip() {
        calls.add("in", "House one", 47.6, -122.3, ", \"address\": {\"postalCode\": \"98107\"}");
        calls.add("out", "House two", 47.6, -122.3, ", \"address\": {\"postalCode\": \"98199\"}");
        make("{\"terms\": [\"Ballard\"], \"means\": [\"98107\", \"98117\"], \"places\": true}");

        for (String sentence : new String[] {"ballard house", "house in Balard", "98107 house"}) {
            JsonNode found = calls.ask(sentence);
            assertThat(SearchCalls.references(found)).as(sentence).containsExactly("in");
            assertThat(found.at("/relaxed").size()).isZero();
        }
        assertThat(calls.ask("ballard house").at("/understood/place").asString())
                .isEqualTo("ballard");
    }

    @Test
    void synonymsAreCheckedVersionedAndEachBusinessesOwn() {
        assertThat(calls.call(HttpMethod.POST, SYNONYMS, "{\"terms\": [\"alone\"]}", null, 422)
                        .at("/code")
                        .asString())
                .isEqualTo("synonym_alone");
        JsonNode set = make("{\"terms\": [\"flat\", \"unit\"]}");
        String path = SYNONYMS + "/" + set.at("/id").asString();
        calls.call(HttpMethod.PUT, path, "{\"terms\": [\"a\", \"b\"]}", null, 428);
        calls.call(HttpMethod.PUT, path, "{\"terms\": [\"a\", \"b\"]}", "\"7\"", 412);
        String stranger = TestTokens.user(UUID.randomUUID()).bearer();
        calls.callAs(stranger, HttpMethod.GET, path, null, null, 404);
        assertThat(calls.callAs(stranger, HttpMethod.GET, SYNONYMS, null, null, 200)
                        .at("/items")
                        .size())
                .isZero();
        assertThat(calls.get(SYNONYMS + "?limit=1").at("/items/0/terms/0").asString())
                .isEqualTo("flat");
    }

    @Test
    void eachFilterSaysWhatItWasReadFromAndCanBeSwitchedOff() {
        calls.add("cheap", "House one", 47.6, -122.3, ", \"price\": {\"amount\": 40000000, \"currency\": \"USD\"}");
        calls.add("dear", "House two", 47.6, -122.3, ", \"price\": {\"amount\": 90000000, \"currency\": \"USD\"}");

        JsonNode found = calls.ask("house undr 500k");

        assertThat(SearchCalls.references(found)).containsExactly("cheap");
        assertThat(found.at("/readings").toString())
                .contains("{\"filter\":\"maxPrice\",\"words\":\"under 500k\"}")
                .contains("\"value\":\"HOUSE\",\"words\":\"house\"");
        JsonNode without = calls.search("?q=house%20under%20500k&ignore=maxPrice");
        assertThat(SearchCalls.references(without)).containsExactlyInAnyOrder("cheap", "dear");
        assertThat(without.at("/understood").has("maxPrice")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization.registered", "organization.updated"})
    void endingsFollowTheLanguageOfTheOrganization(String type) {
        calls.add("A", "Helle Wohnungen am Park", 52.5, 13.4, "");
        assertThat(SearchCalls.references(calls.ask("helles"))).isEmpty();

        String german = Contracts.example(type).replace("en-NG", "de-DE");
        events.publish("organizations", type, calls.tenant, calls.tenant, german);

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        SearchCalls.references(calls.ask("helles")))
                .containsExactly("A"));
    }

    @Test
    void completesWhatIsTypedFromPublishedListingsAlone() {
        calls.add(
                "A-1",
                "Seaside villa",
                47.6,
                -122.3,
                ", \"address\": {\"city\": \"Seattle\"}, \"features\": [\"sea view\"]");
        calls.call(
                HttpMethod.POST,
                "/api/v1/properties",
                "{\"reference\": \"S-2\", \"title\": \"Secret\", \"address\": {\"city\": \"Sealand\"}}",
                null,
                201);

        JsonNode found = calls.get("/api/v1/properties/search/suggestions?q=Sea");

        assertThat(found.at("/items").valueStream().map(item -> item.at("/text").asString()))
                .containsExactly("Seattle", "sea view", "Seaside villa");
        assertThat(found.at("/items/0/field").asString()).isEqualTo("city");
        assertThat(calls.get("/api/v1/properties/search/suggestions?q=Saettl")
                        .at("/items/0/text")
                        .asString())
                .isEqualTo("Seattle");
        assertThat(calls.callAs(
                                TestTokens.user(UUID.randomUUID()).bearer(),
                                HttpMethod.GET,
                                "/api/v1/properties/search/suggestions?q=sea",
                                null,
                                null,
                                200)
                        .at("/items")
                        .size())
                .isZero();
    }

    private JsonNode make(String body) {
        return calls.call(HttpMethod.POST, SYNONYMS, body, null, 201);
    }
}
