package io.doorstep.property.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.search.index.SearchEngine;
import io.doorstep.testkit.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a search is, on whichever engine it runs.
abstract class SearchContract {

    @Autowired
    private RestTestClient http;

    @Autowired
    private SearchEngine index;

    final UUID tenant = UUID.randomUUID();

    @Test
    void understandsASentenceAndSaysHow() {
        add("A", 450_000, 3, 47.601, -122.301, "water view");
        add("B", 650_000, 3, 47.602, -122.302, "water view");
        add("C", 400_000, 3, 47.9, -122.3, "water view");
        add("D", 300_000, 2, 47.601, -122.3, "water view");
        add("E", 300_000, 4, 47.601, -122.3, "garden");
        add("F", 300_000, 4, 47.61, -122.3, "waterfront");

        JsonNode found = search("?q=3 bed house under 500k near 47.6,-122.3 with water view");

        assertThat(references(found)).containsExactly("A", "F");
        assertThat(found.at("/understood")).isEqualTo(JsonMapper.shared().readTree("""
                                {"maxPrice": 50000000, "minBedrooms": 3, "type": "HOUSE", "near": "47.6,-122.3", "radiusKm": 5,
                                 "features": ["water view"]}
                                """));
        assertThat(found.at("/items/0/distanceKm").asDouble()).isBetween(0.1, 0.2);
        assertThat(found.at("/items/0/reasons").valueStream().map(JsonNode::asString))
                .containsExactly("450,000 USD", "3 bedrooms", "0.1 km away", "water view");
        assertThat(found.at("/relaxed").size()).isZero();
    }

    @Test
    void saysSoWhenNothingHasTheFeaturesAndShowsWhatComesNear() {
        add("A", 450_000, 3, 47.6, -122.3, "garden");
        add("B", 450_000, 3, 47.6, -122.31, "view");

        JsonNode found = search("?q=house with a water view near 47.6,-122.3");

        assertThat(references(found)).containsExactly("B", "A");
        assertThat(found.at("/relaxed/0").asString()).isEqualTo("features");
        assertThat(search("?strict=true&q=house with a water view").at("/total").asInt())
                .isZero();
        assertThat(search("?features=water view").at("/total").asInt()).isZero();
    }

    @Test
    void findsInACircleABoxAndAPolygon() {
        add("in", 100_000, 3, 47.6, -122.3, "garden");
        add("out", 100_000, 3, 47.7, -122.3, "garden");

        assertThat(references(search("?near=47.6,-122.31&radiusKm=2"))).containsExactly("in");
        assertThat(references(search("?bbox=-122.4,47.55,-122.2,47.65"))).containsExactly("in");
        assertThat(references(search("?polygon=-122.4,47.55;-122.2,47.55;-122.3,47.65")))
                .containsExactly("in");
        assertThat(search("?near=95,10", 422).at("/code").asString()).isEqualTo("invalid_near");
        assertThat(search("?bbox=1,2,3", 422).at("/code").asString()).isEqualTo("invalid_bbox");
        assertThat(search("?polygon=1,2", 422).at("/code").asString()).isEqualTo("invalid_polygon");
        assertThat(search("?minPrice=cheap", 422).at("/errors/0").toString())
                .contains("/minPrice")
                .doesNotContain("java.");
        assertThat(search("?sort=colour", 422).at("/code").asString()).isEqualTo("unknown_sort");
    }

    @Test
    void comesInTheOrderAskedForAndInPiecesWithNothingTwice() {
        for (int i = 0; i < 7; i++) {
            add("R" + i, 100_000 + (i % 3), 1 + i, 47.6 + i / 1000.0, -122.3, "garden");
        }

        for (String query : List.of(
                "sort=price", "sort=-price", "sort=-bedrooms", "near=47.6,-122.3", "q=garden", "sort=-createdAt")) {
            List<String> all = new ArrayList<>();
            JsonNode page = search("?limit=3&" + query);
            all.addAll(references(page));
            while (page.has("nextCursor")) {
                page = search("?limit=3&" + query + "&cursor="
                        + page.at("/nextCursor").asString());
                assertThat(page.at("/total").asInt()).isEqualTo(7);
                all.addAll(references(page));
            }
            assertThat(all).as(query).hasSize(7).doesNotHaveDuplicates();
        }
        assertThat(references(search("?sort=-bedrooms&limit=2"))).containsExactly("R6", "R5");
    }

    @Test
    void countsHowManyHaveEachValue() {
        add("A", 100_000, 3, 47.6, -122.3, "garden");
        add("B", 100_000, 3, 47.6, -122.3, "waterfront");

        JsonNode facets = search("").at("/facets");

        assertThat(facets.at("/bedrooms/3").asInt()).isEqualTo(2);
        assertThat(facets.at("/features/garden").asInt()).isEqualTo(1);
        assertThat(facets.at("/features/water view").asInt()).isEqualTo(1);
        assertThat(facets.at("/type/HOUSE").asInt()).isEqualTo(2);
    }

    @Test
    void countsNothingForOneWhoWantsNoCounts() {
        add("A", 100_000, 3, 47.6, -122.3, "garden");

        JsonNode found = search("?facets=false");

        assertThat(found.at("/total").asInt()).isEqualTo(1);
        assertThat(found.at("/facets").size()).isZero();
    }

    @Test
    void aWriteIsFoundByTheVeryNextSearch() {
        for (int i = 0; i < 30; i++) {
            String id = add("W" + i, 100_000, 3, 47.6, -122.3, "garden");
            assertThat(search("?q=W" + i).at("/total").asInt()).isEqualTo(1);
            http.delete()
                    .uri("/api/v1/properties/" + id)
                    .header("Authorization", bearer())
                    .exchange()
                    .expectStatus()
                    .isNoContent();
            assertThat(search("?q=W" + i).at("/total").asInt()).isZero();
        }
    }

    @Test
    void aWordThatManyListingsUseIsMeantAsItIs() {
        for (int i = 0; i < 19; i++) {
            add("G" + i, 100_000, 3, 47.6, -122.3, "sauna", "Old manor");
        }
        add("W", 100_000, 3, 47.6, -122.3, "sauna", "A minor house");
        assertThat(search("?by=WORDS&q=manor").at("/total").asInt()).isEqualTo(20);
        add("G19", 100_000, 3, 47.6, -122.3, "sauna", "Old manor");
        assertThat(search("?by=WORDS&q=manor").at("/total").asInt()).isEqualTo(20);
        assertThat(references(search("?by=WORDS&q=manor&limit=50"))).doesNotContain("W");
        assertThat(search("?by=WORDS&q=manur").at("/total").asInt()).isEqualTo(20);
    }

    @Test
    void findsWordsWithASlipOfTheFingerAndInAnyForm() {
        add("A", 100_000, 3, 47.6, -122.3, "greenhouses", "Charming craftsman");

        assertThat(references(search("?q=craftsmen greenhouse"))).containsExactly("A");
        assertThat(references(search("?q=charmimg"))).containsExactly("A");
        assertThat(references(search("?q=submarine"))).isEmpty();
    }

    @Test
    @DisplayName("PROP-16: search carries the tenant everywhere")
    void noSearchOfOneTenantEverShowsAnothers() {
        add("canary-7f3", 100_000, 3, 47.6, -122.3, "canaryfeature", "Canary seaside villa");
        UUID other = UUID.randomUUID();

        for (String query : List.of(
                "",
                "?q=canary",
                "?q=canary-7f3",
                "?near=47.6,-122.3",
                "?features=canaryfeature",
                "?q=place by the sea",
                "?bbox=-123,47,-122,48")) {
            JsonNode found = get(query, TestTokens.user(other).bearer());
            assertThat(found.at("/total").asInt()).as(query).isZero();
            assertThat(found.toString().replace("canary", query.contains("canary") ? "" : "canary"))
                    .doesNotContain("7f3-");
            assertThat(found.at("/facets").size()).isZero();
        }
        String cursor = search("?limit=1").at("/nextCursor").asString("");
        assertThat(cursor).isEmpty();
    }

    @Test
    void thePublicFindsOnlyWhatIsPublished() {
        add("A", 100_000, 3, 47.6, -122.3, "garden");
        post("{\"reference\": \"draft\", \"title\": \"Secret draft\"}");
        String visitor = TestTokens.anonymous(tenant).bearer();

        assertThat(references(get("?status=DRAFT", visitor))).containsExactly("A");
        assertThat(references(get("?q=secret", visitor))).isEmpty();
        assertThat(references(search("?status=DRAFT"))).containsExactly("draft");
    }

    @Test
    @DisplayName("PROP-17: a hit holds all that an answer needs")
    void givesAnAssistantTheFactsInSentences() {
        add("A", 450_000, 3, 47.6, -122.3, "garden", "Sunny house");

        JsonNode item =
                get("?q=sunny&limit=5", TestTokens.service(tenant).bearer()).at("/items/0");

        assertThat(item.at("/text").asString())
                .isEqualTo("Sunny house, for sale at 450,000 USD. 3 bedrooms. Features: garden. Address: Seattle, WA.");
        assertThat(item.at("/id").asString()).isNotEmpty();
        assertThat(item.at("/location/type").asString()).isEqualTo("Point");
    }

    @Test
    void anIndexThatWasPutAwayComesBackWithAllThatHappenedSince() {
        add("A", 100_000, 3, 47.6, -122.3, "garden");
        assertThat(references(search(""))).containsExactly("A");
        Tenancy.runAs(tenant, index::putAway);
        add("B", 200_000, 3, 47.6, -122.3, "garden");

        assertThat(references(search("?sort=price"))).containsExactly("A", "B");
    }

    @Test
    void anIndexThatIsLostIsMadeAnew() {
        add("A", 100_000, 3, 47.6, -122.3, "garden");
        assertThat(references(search(""))).containsExactly("A");

        Tenancy.runAs(tenant, index::throwAway);

        assertThat(references(search(""))).containsExactly("A");
    }

    String add(String reference, long price, int bedrooms, double latitude, double longitude, String feature) {
        return add(reference, price, bedrooms, latitude, longitude, feature, "House number " + reference);
    }

    String add(
            String reference,
            long price,
            int bedrooms,
            double latitude,
            double longitude,
            String feature,
            String title) {
        return post("""
                {"reference": "%s", "title": "%s", "status": "PUBLISHED", "price": {"amount": %d00, "currency": "USD"}, "bedrooms": %d,
                 "address": {"city": "Seattle", "region": "WA"}, "location": {"type": "Point", "coordinates": [%s, %s]}, "features": ["%s"]}
                """.formatted(reference, title, price, bedrooms, longitude, latitude, feature));
    }

    private String post(String body) {
        String answer = http.post()
                .uri("/api/v1/properties")
                .header("Authorization", bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(answer).at("/id").asString();
    }

    static List<String> references(JsonNode found) {
        return found.at("/items")
                .valueStream()
                .map(item -> item.at("/reference").asString())
                .toList();
    }

    private String bearer() {
        return TestTokens.user(tenant).bearer();
    }

    JsonNode search(String query) {
        return get(query, bearer());
    }

    private JsonNode search(String query, int status) {
        return get(query, bearer(), status);
    }

    JsonNode get(String query, String bearer) {
        return get(query, bearer, 200);
    }

    private JsonNode get(String query, String bearer, int status) {
        var answer = http.get()
                .uri("/api/v1/properties/search" + query)
                .header("Authorization", bearer)
                .exchange();
        String body = answer.expectBody(String.class).returnResult().getResponseBody();
        assertThat(answer.returnResult(String.class).getStatus().value())
                .as(body)
                .isEqualTo(status);
        return JsonMapper.shared().readTree(body == null ? "{}" : body);
    }
}
