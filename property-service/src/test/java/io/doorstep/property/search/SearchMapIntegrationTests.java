package io.doorstep.property.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestTokens;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("PROP-09, PROP-18, X-PR-4: places on a map, and what is like a listing")
class SearchMapIntegrationTests {

    private static final String CLUSTERS = "/api/v1/properties/search/clusters";

    @Autowired
    private RestTestClient http;

    private SearchCalls calls;

    @BeforeEach
    void begin() {
        calls = new SearchCalls(http);
    }

    @Test
    void countsEachListingOnceInTheCellWhereItStands() {
        Random chance = new Random(3);
        for (int i = 0; i < 30; i++) {
            calls.add("M" + i, "House " + i, 47.5 + chance.nextDouble() / 10, -122.4 + chance.nextDouble() / 10, "");
        }
        calls.add("far", "House far", 48.5, -122.3, "");

        for (int zoom : new int[] {0, 9, 12, 15}) {
            JsonNode found = calls.get(CLUSTERS + "?bbox=-122.41,47.49,-122.29,47.61&zoom=" + zoom);
            assertThat(found.at("/total").asInt()).as("zoom " + zoom).isEqualTo(30);
            found.at("/clusters").forEach(cluster -> assertThat(calls.search("?limit=1&bbox=" + box(cluster))
                            .at("/total")
                            .asInt())
                    .as("%s at %d", cluster, zoom)
                    .isGreaterThanOrEqualTo(cluster.at("/count").asInt()));
        }
        JsonNode close = calls.get(CLUSTERS + "?bbox=-122.31,48.49,-122.29,48.51&zoom=14");
        assertThat(close.at("/clusters/0/count").asInt()).isEqualTo(1);
        assertThat(close.at("/clusters/0/listingId").asString()).isNotEmpty();
        assertThat(close.at("/clusters/0/center/coordinates/0").asDouble()).isBetween(-122.301, -122.299);
    }

    @Test
    void refusesAMapWithTooManyCellsAndSaysWhatToDo() {
        assertThat(refused(CLUSTERS + "?bbox=-180,-80,180,80&zoom=12")).isEqualTo("map_too_large");
        assertThat(refused(CLUSTERS + "?zoom=3")).isEqualTo("map_too_large");
        assertThat(refused(CLUSTERS + "?bbox=-1,-1,1,1&zoom=30")).isEqualTo("zoom_out_of_range");
    }

    @Test
    void acrossTheDateLineNothingIsLost() {
        calls.add("west", "House west", 0.5, 179.9, "");
        calls.add("east", "House east", 0.5, -179.9, "");

        assertThat(calls.get(CLUSTERS + "?bbox=179,0,-179,1&zoom=6")
                        .at("/total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void findsInADrawnPolygonAndRefusesOneThatCannotBe() {
        calls.add("in", "House in", 47.6, -122.3, "");
        calls.add("out", "House out", 47.7, -122.3, "");
        String drawn = "{\"type\":\"Polygon\",\"coordinates\":"
                + "[[[-122.4,47.55],[-122.2,47.55],[-122.3,47.65],[-122.4,47.55]]]}";

        assertThat(SearchCalls.references(calls.search("?polygon=" + SearchCalls.encoded(drawn))))
                .containsExactly("in");
        assertThat(calls.call(
                                HttpMethod.GET,
                                polygon("-122.4,47.5;-122.2,47.7;-122.2,47.5;-122.4,47.7"),
                                null,
                                null,
                                422)
                        .at("/detail")
                        .asString())
                .contains("crosses itself");
        String tooMany = IntStream.range(0, 600).mapToObj(i -> "1," + i / 100.0).collect(Collectors.joining(";"));
        assertThat(calls.call(HttpMethod.GET, polygon(tooMany), null, null, 422)
                        .at("/detail")
                        .asString())
                .contains("500 corners");
        for (String broken :
                new String[] {"{\"type\":\"Point\"}", "{", "{\"type\":\"Polygon\",\"coordinates\":[[[1]]]}"}) {
            assertThat(refused(polygon(broken))).isEqualTo("invalid_polygon");
        }
    }

    @Test
    void showsWhatIsLikeAListingAndInWhat() {
        String one = calls.add("one", "Quiet house", 47.6, -122.3, facts(50_000_000, 3));
        calls.add("like", "Calm house", 47.605, -122.3, facts(52_000_000, 3));
        calls.add("unlike", "Huge house", 47.9, -122.0, facts(300_000_000, 8));
        calls.call(
                HttpMethod.POST,
                "/api/v1/properties",
                "{\"reference\": \"draft\", \"title\": \"Quiet house\"}",
                null,
                201);

        JsonNode found = calls.get("/api/v1/properties/" + one + "/similar");

        assertThat(found.at("/items").size()).isEqualTo(2);
        assertThat(found.at("/items/0/listing/reference").asString()).isEqualTo("like");
        assertThat(found.at("/items/0/reasons").valueStream().map(reason -> reason.at("/text")
                        .asString()))
                .contains("also a house", "0.6 km away", "4 % dearer", "also 3 bedrooms");
        calls.call(HttpMethod.GET, "/api/v1/properties/" + UUID.randomUUID() + "/similar", null, null, 404);
        calls.callAs(
                TestTokens.user(UUID.randomUUID()).bearer(),
                HttpMethod.GET,
                "/api/v1/properties/" + one + "/similar",
                null,
                null,
                404);
    }

    private static String facts(long price, int bedrooms) {
        return ", \"type\": \"HOUSE\", \"bedrooms\": %d, \"price\": {\"amount\": %d, \"currency\": \"USD\"}"
                .formatted(bedrooms, price);
    }

    private static String polygon(String corners) {
        return "/api/v1/properties/search?polygon=" + SearchCalls.encoded(corners);
    }

    private static String box(JsonNode cluster) {
        return cluster.at("/bbox")
                .valueStream()
                .map(side -> String.valueOf(side.asDouble()))
                .collect(Collectors.joining(","));
    }

    private String refused(String path) {
        return calls.call(HttpMethod.GET, path, null, null, 422).at("/code").asString();
    }
}
