package io.doorstep.property.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DisplayName("PROP-01, PROP-03: listings are written, read, changed and deleted")
class ListingIntegrationTests {

    private static final String HOUSE = """
            {"reference": "A-1", "title": "Sunny house", "status": "PUBLISHED", "type": "HOUSE", "purpose": "SALE",
             "price": {"amount": 45000000, "currency": "USD"}, "bedrooms": 3, "bathrooms": 2.25, "livingArea": 120.5, "lotArea": 600,
             "yearBuilt": 1955, "address": {"line1": "12 Elm Street", "city": "Seattle", "region": "WA", "postalCode": "98178", "country": "US"},
             "location": {"type": "Point", "coordinates": [-122.257, 47.5112]}, "features": ["Garden", "garage"],
             "media": [{"url": "https://example.com/1.jpg"}], "customFields": {"grade": 7, "note": "corner"}}
            """;

    @Autowired
    private RestTestClient http;

    @Autowired
    private TestEvents events;

    private final UUID tenant = UUID.randomUUID();

    @Test
    void givesBackWhatWasWrittenAndTellsOfIt() {
        JsonNode made = post(HOUSE, 201);

        JsonNode read = get(id(made), 200);
        assertThat(read).isEqualTo(made);
        assertThat(read.at("/location/coordinates/0").asDouble()).isEqualTo(-122.257);
        assertThat(read.at("/features/0").asString()).isEqualTo("garden");
        assertThat(read.at("/customFields/grade").asInt()).isEqualTo(7);
        var event = events.awaitOne("listing.published", tenant);
        assertThat(event.key()).isEqualTo(id(made));
        Contracts.assertMatches("listing.published", event.data());
    }

    @Test
    void changesOnlyWhatThePatchNamesAndOnlyOnTheVersionThatWasRead() {
        String id = id(post(HOUSE, 201));

        JsonNode changed = patch(
                id,
                "\"0\"",
                "{\"price\": {\"amount\": 40000000}, \"description\": \"Quiet\", \"yearBuilt\": null}",
                200);

        assertThat(changed.at("/price/currency").asString()).isEqualTo("USD");
        assertThat(changed.at("/bedrooms").asInt()).isEqualTo(3);
        assertThat(changed.has("yearBuilt")).isFalse();
        patch(id, "\"0\"", "{\"bedrooms\": 4}", 412);
        patch(id, null, "{\"bedrooms\": 4}", 428);
        Contracts.assertMatches(
                "listing.updated", events.awaitOne("listing.updated", tenant).data());
        var price = events.awaitOne("listing.price-changed", tenant);
        Contracts.assertMatches("listing.price-changed", price.data());
        assertThat(price.data().at("/newPrice/amount").asLong()).isEqualTo(40000000);
    }

    /// PROP-04
    @Test
    void aSaleAndADeletionAreTold() {
        String id = id(post(HOUSE, 201));

        patch(id, "\"0\"", "{\"status\": \"SOLD\"}", 200);
        Contracts.assertMatches(
                "listing.sold", events.awaitOne("listing.sold", tenant).data());
        patch(id, "\"1\"", "{\"status\": \"ARCHIVED\"}", 200);
        Contracts.assertMatches(
                "listing.archived", events.awaitOne("listing.archived", tenant).data());

        http.delete()
                .uri("/api/v1/properties/" + id)
                .header("Authorization", bearer())
                .exchange()
                .expectStatus()
                .isNoContent();
        get(id, 404);
        Contracts.assertMatches(
                "listing.deleted", events.awaitOne("listing.deleted", tenant).data());
    }

    @Test
    void refusesAMoveThatTheStatusDoesNotAllow() {
        String id = id(post(HOUSE.replace("PUBLISHED", "DRAFT"), 201));

        JsonNode problem = patch(id, "\"0\"", "{\"status\": \"SOLD\"}", 422);

        assertThat(problem.at("/code").asString()).isEqualTo("illegal_status");
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/status");
        Contracts.assertMatches(
                "listing.drafted", events.awaitOne("listing.drafted", tenant).data());
    }

    @Test
    void namesEachFieldThatIsWrong() {
        JsonNode problem = post("""
                {"bedrooms": -1, "price": {"amount": 5, "currency": "XXQ"}, "location": {"type": "Point", "coordinates": [200, 10]},
                 "address": {"country": "usa"}}
                """, 422);

        assertThat(problem.at("/errors").valueStream().map(error -> error.at("/pointer")
                        .asString()))
                .containsExactlyInAnyOrder("/bedrooms", "/price/currency", "/location/coordinates", "/address/country");
        JsonNode patched = patch(id(post(HOUSE, 201)), "\"0\"", "{\"bedrooms\": \"three\"}", 422);
        assertThat(patched.at("/errors/0/pointer").asString()).isEqualTo("/bedrooms");
    }

    @Test
    void namesTheListingThatHasTheReferenceAlready() {
        String id = id(post(HOUSE, 201));

        JsonNode problem = post(HOUSE, 409);

        assertThat(problem.at("/existingId").asString()).isEqualTo(id);
        assertThat(problem.at("/href").asString()).isEqualTo("/api/v1/properties/" + id);
    }

    @Test
    void makesATitleAndAReferenceWhereNoneAreGiven() {
        JsonNode made = post("{\"bedrooms\": 3, \"bathrooms\": 2.25, \"address\": {\"postalCode\": \"98178\"}}", 201);

        assertThat(made.at("/title").asString()).isEqualTo("3 bed, 2.25 bath house in 98178");
        assertThat(made.at("/reference").asString()).startsWith("L-");
        assertThat(made.at("/status").asString()).isEqualTo("DRAFT");
        JsonNode changed = patch(id(made), "\"0\"", "{\"bedrooms\": 4}", 200);
        assertThat(changed.at("/title").asString()).isEqualTo("4 bed, 2.25 bath house in 98178");
    }

    @Test
    void listsInPiecesWithNothingTwiceAndNothingLeftOut() {
        for (int i = 0; i < 5; i++) {
            post(HOUSE.replace("A-1", "A-" + i).replace("45000000", String.valueOf(1000 * (i % 2))), 201);
        }

        for (String sort : new String[] {"-createdAt", "price", "-price", "reference", "updatedAt"}) {
            JsonNode first = list("?limit=2&sort=" + sort);
            JsonNode second = list("?limit=2&sort=" + sort + "&cursor="
                    + first.at("/nextCursor").asString());
            JsonNode third = list("?limit=2&sort=" + sort + "&cursor="
                    + second.at("/nextCursor").asString());
            assertThat(java.util.stream.Stream.of(first, second, third)
                            .flatMap(page -> page.at("/items").valueStream())
                            .map(item -> item.at("/reference").asString()))
                    .hasSize(5)
                    .doesNotHaveDuplicates();
            assertThat(third.has("nextCursor")).isFalse();
        }
        assertThat(list("?minPrice=1000&status=PUBLISHED").at("/items").size()).isEqualTo(2);
    }

    @Test
    void thePublicSeesOnlyWhatIsPublished() {
        String draft = id(post(HOUSE.replace("PUBLISHED", "DRAFT"), 201));

        http.get()
                .uri("/api/v1/properties/" + draft)
                .header("Authorization", TestTokens.anonymous(tenant).bearer())
                .exchange()
                .expectStatus()
                .isNotFound();
        get(draft, 200);
    }

    @Test
    void aTenantNeverReadsOrWritesAnotherTenantsListing() {
        String id = id(post(HOUSE, 201));
        String stranger = TestTokens.user(UUID.randomUUID()).bearer();

        http.get()
                .uri("/api/v1/properties/" + id)
                .header("Authorization", stranger)
                .exchange()
                .expectStatus()
                .isNotFound();
        http.delete()
                .uri("/api/v1/properties/" + id)
                .header("Authorization", stranger)
                .exchange()
                .expectStatus()
                .isNotFound();
        http.patch()
                .uri("/api/v1/properties/" + id)
                .header("Authorization", stranger)
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .exchange()
                .expectStatus()
                .isNotFound();
        http.get()
                .uri("/api/v1/properties")
                .header("Authorization", stranger)
                .exchange()
                .expectBody()
                .json("{\"items\": []}");
        get(id, 200);
    }

    private String bearer() {
        return TestTokens.user(tenant).bearer();
    }

    private static String id(JsonNode listing) {
        return listing.at("/id").asString();
    }

    private JsonNode post(String body, int status) {
        return json(
                http.post()
                        .uri("/api/v1/properties")
                        .header("Authorization", bearer())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .exchange(),
                status);
    }

    private JsonNode patch(String id, @org.jspecify.annotations.Nullable String ifMatch, String body, int status) {
        return json(
                http.patch()
                        .uri("/api/v1/properties/" + id)
                        .header("Authorization", bearer())
                        .headers(headers -> {
                            if (ifMatch != null) {
                                headers.set("If-Match", ifMatch);
                            }
                        })
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .exchange(),
                status);
    }

    private JsonNode get(String id, int status) {
        return json(
                http.get()
                        .uri("/api/v1/properties/" + id)
                        .header("Authorization", bearer())
                        .exchange(),
                status);
    }

    private JsonNode list(String query) {
        return json(
                http.get()
                        .uri("/api/v1/properties" + query)
                        .header("Authorization", bearer())
                        .exchange(),
                200);
    }

    private static JsonNode json(RestTestClient.ResponseSpec answer, int status) {
        String body = answer.expectBody(String.class).returnResult().getResponseBody();
        assertThat(answer.returnResult(String.class).getStatus().value())
                .as(body)
                .isEqualTo(status);
        return JsonMapper.shared().readTree(body == null ? "{}" : body);
    }
}
