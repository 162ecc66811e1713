package io.doorstep.property.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("PROP-17, PROP-18, PROP-32: the assistant is told of listings")
class BriefingIntegrationTests {

    private static final String PICTURES = """
            , "media": [{"url": "https://example.com/tour", "kind": "tour"},
                        {"url": "http://example.com/plain.jpg", "kind": "image"},
                        {"url": "https://example.com/front.jpg", "kind": "image", "title": "Front"}]""";

    @Autowired
    private RestTestClient http;

    private SearchCalls calls;

    @BeforeEach
    void aBusiness() {
        calls = new SearchCalls(http);
    }

    @Test
    void theBestForAWishComeWithTheirReasonsAndAPictureForACard() {
        add("A", 47.601, 450_000, 3, ", \"features\": [\"waterfront\"]" + PICTURES);
        add("B", 47.602, 650_000, 3, ", \"features\": [\"water view\"]");

        JsonNode told = brief(
                "?q=" + SearchCalls.encoded("with water view near 47.6,-122.3") + "&maxPrice=50000000&minBedrooms=3");

        Contracts.assertAnswers("wish-briefing", told.toString());
        assertThat(SearchCalls.references(told)).containsExactly("A");
        assertThat(texts(told.at("/items/0/reasons")))
                .containsExactly("450,000 USD", "3 bedrooms", "0.1 km away", "water view");
        assertThat(told.at("/items/0/reasons/2/code").asString()).isEqualTo("distance");
        assertThat(told.at("/items/0/picture/url").asString()).isEqualTo("https://example.com/front.jpg");
        assertThat(told.at("/items/0/text").asString()).startsWith("Home A, for sale at 450,000 USD. 3 bedrooms.");
        assertThat(told.at("/items/0/features").valueStream().map(JsonNode::asString))
                .containsExactly("view", "water view", "waterfront");
        assertThat(told.at("/understood/near").asString()).isEqualTo("47.6,-122.3");
    }

    @Test
    void whatWasGivenUpIsTold() {
        add("A", 47.6, 450_000, 3, ", \"features\": [\"garden\"]");

        JsonNode told = brief("?q=" + SearchCalls.encoded("house with a pool"));

        assertThat(SearchCalls.references(told)).containsExactly("A");
        assertThat(told.at("/relaxed").valueStream().map(JsonNode::asString)).containsExactly("features");
        assertThat(told.at("/items/0/reasons").size()).isZero();
    }

    @Test
    void aBriefingIsBoundedHoweverMuchIsAskedForAndWritten() {
        for (int i = 0; i < 12; i++) {
            add("R" + i, 47.6, 100_000, 3, ", \"description\": \"%s\"".formatted("Long. ".repeat(1_000)));
        }

        JsonNode usual = brief("");
        JsonNode most = brief("?limit=200");
        JsonNode home = home(most.at("/items/0/id").asString());

        assertThat(usual.at("/items").size()).isEqualTo(5);
        assertThat(most.at("/items").size()).isEqualTo(10);
        assertThat(most.at("/total").asInt()).isEqualTo(12);
        assertThat(most.at("/items/0/description").asString()).hasSizeLessThanOrEqualTo(501);
        assertThat(home.at("/description").asString()).hasSizeBetween(3_900, 4_001);
        assertThat(most.toString()).hasSizeLessThan(20_000);
        Contracts.assertAnswers("wish-briefing", most.toString());
    }

    @Test
    void theNextOnesBeginWhereTheLastOnesEnded() {
        for (int i = 0; i < 7; i++) {
            add("R" + i, 47.6, 100_000 + i, 3, "");
        }

        JsonNode first = brief("?sort=price&limit=4");
        JsonNode rest = brief("?limit=4&cursor=" + first.at("/nextCursor").asString());

        assertThat(SearchCalls.references(first)).containsExactly("R0", "R1", "R2", "R3");
        assertThat(SearchCalls.references(rest)).containsExactly("R4", "R5", "R6");
        assertThat(rest.has("nextCursor")).isFalse();
    }

    @Test
    void oneListingIsToldWithAllThatMayBeSaidOfItAndWhatIsLikeIt() {
        String one = add("one", 47.6, 400_000, 3, ", \"description\": \"Quiet street.\"" + PICTURES);
        add("like", 47.605, 416_000, 3, "");

        JsonNode told = home(one + "?similar=4");

        assertThat(home(one).at("/similar").size()).isZero();
        ask(service(), "/internal/briefings/" + one + "?similar=50", 422);
        Contracts.assertAnswers("home-briefing", told.toString());
        assertThat(told.at("/listing/reference").asString()).isEqualTo("one");
        assertThat(told.at("/description").asString()).isEqualTo("Quiet street.");
        assertThat(told.at("/mediaTotal").asInt()).isEqualTo(3);
        assertThat(told.at("/media/0/kind").asString()).isEqualTo("tour");
        assertThat(told.has("listedSince")).isTrue();
        assertThat(told.at("/similar/0/reference").asString()).isEqualTo("like");
        assertThat(texts(told.at("/similar/0/reasons"))).contains("also a house", "4 % dearer", "also 3 bedrooms");
    }

    @Test
    void onlyWhatIsPublishedIsToldAndOnlyOfTheTenant() {
        String draft = calls.call(
                        HttpMethod.POST,
                        "/api/v1/properties",
                        "{\"reference\": \"draft\", \"title\": \"Secret draft\"}",
                        null,
                        201)
                .at("/id")
                .asString();
        String published = add("A", 47.6, 450_000, 3, "");
        String neighbour = TestTokens.service(UUID.randomUUID()).bearer();

        assertThat(SearchCalls.references(brief("?status=DRAFT"))).containsExactly("A");
        ask(service(), "/internal/briefings/" + draft, 404);
        ask(service(), "/internal/briefings/" + UUID.randomUUID(), 404);
        assertThat(ask(neighbour, "/internal/briefings", 200).at("/total").asInt())
                .isZero();
        assertThat(ask(neighbour, "/internal/briefings/" + published, 404)
                        .at("/code")
                        .asString())
                .isEqualTo("property_not_found");
    }

    @Test
    void nobodyButOurServicesIsTold() {
        String id = add("A", 47.6, 450_000, 3, "");

        for (String bearer : List.of(
                TestTokens.user(calls.tenant).bearer(),
                TestTokens.anonymous(calls.tenant).bearer(),
                TestTokens.service(calls.tenant).permissions("lead:read").bearer())) {
            ask(bearer, "/internal/briefings", 403);
            ask(bearer, "/internal/briefings/" + id, 403);
        }
    }

    private String add(String reference, double latitude, long price, int bedrooms, String more) {
        return calls.add(
                reference,
                "Home " + reference,
                latitude,
                -122.3,
                ", \"type\": \"HOUSE\", \"bedrooms\": %d, \"price\": {\"amount\": %d00, \"currency\": \"USD\"}%s"
                        .formatted(bedrooms, price, more));
    }

    private JsonNode brief(String query) {
        return ask(service(), "/internal/briefings" + query, 200);
    }

    private JsonNode home(String id) {
        return ask(service(), "/internal/briefings/" + id, 200);
    }

    private JsonNode ask(String bearer, String path, int status) {
        return calls.callAs(bearer, HttpMethod.GET, path, null, null, status);
    }

    private String service() {
        return TestTokens.service(calls.tenant).bearer();
    }

    private static List<String> texts(JsonNode reasons) {
        return reasons.valueStream()
                .map(reason -> reason.at("/text").asString())
                .toList();
    }
}
