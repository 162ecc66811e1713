package io.doorstep.property.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("PROP-11: searches are saved for clients")
class SavedSearchIntegrationTests extends SavedSearchTest {

    private static final String SEA = "{\"q\": \"3 bed house under 500k with water view\"}";

    @Test
    void aSentenceIsReadWhenItIsSavedAndShownAsItWasPut() {
        String id = save(client, SEA, "WEEKLY");

        Answer saved = get(SEARCHES + "/" + id).expect(200);

        assertThat(saved.text("/search/q")).isEqualTo("3 bed house under 500k with water view");
        assertThat(saved.text("/understood/type")).isEqualTo("HOUSE");
        assertThat(saved.body().at("/understood/maxPrice").asLong()).isEqualTo(50_000_000);
        assertThat(saved.text("/clientId")).isEqualTo(client.toString());
        assertThat(saved.text("/clientKind")).isEqualTo("PERSON");
        assertThat(saved.text("/channel")).isEqualTo("EMAIL");
        assertThat(saved.text("/frequency")).isEqualTo("WEEKLY");
        assertThat(saved.text("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void theSearchesOfAClientAreListedPageByPageAndNobodyElses() {
        for (int i = 0; i < 3; i++) {
            save(client, "{\"minBedrooms\": %d}".formatted(i + 1));
        }
        save(UUID.randomUUID(), SEA);

        Answer first = get(SEARCHES + "?limit=2&clientId=" + client).expect(200);
        Answer second = get(SEARCHES + "?limit=2&clientId=" + client + "&cursor=" + first.text("/nextCursor"));

        assertThat(first.body().at("/items")).hasSize(2);
        assertThat(second.body().at("/items")).hasSize(1);
        assertThat(second.text("/nextCursor")).isEmpty();
        assertThat(get(SEARCHES + "?limit=2&cursor=bm90LW91cnM&clientId=" + client)
                        .expect(400)
                        .text("/code"))
                .isEqualTo("invalid_cursor");
    }

    @Test
    void aSearchIsChangedOnlyByWhoHasSeenItsVersion() {
        String path = SEARCHES + "/" + save(client, SEA);
        String tag = get(path).tag();
        String body = """
                {"name": "Calmer", "frequency": "DAILY", "paused": true, "zone": "Europe/Berlin", "search": {"minBedrooms": 4}}
                """;

        call(HttpMethod.PUT, path, body, owner(), null).expect(428);
        Answer changed = call(HttpMethod.PUT, path, body, owner(), tag).expect(200);
        call(HttpMethod.PUT, path, body, owner(), tag).expect(412);

        assertThat(changed.text("/state")).isEqualTo("PAUSED");
        assertThat(changed.text("/zone")).isEqualTo("Europe/Berlin");
        assertThat(changed.body().at("/understood/minBedrooms").asInt()).isEqualTo(4);
        call(HttpMethod.DELETE, path, null, owner(), "\"99\"").expect(412);
        call(HttpMethod.DELETE, path, null, owner(), null).expect(204);
        assertThat(get(path).expect(404).text("/code")).isEqualTo("saved_search_not_found");
    }

    @Test
    void whatCannotBeMatchedIsRefusedWithTheReason() {
        refuses("{}", "search_asks_for_nothing");
        refuses("{\"sort\": \"price\"}", "search_asks_for_nothing");
        refuses("{\"minPrice\": 5, \"maxPrice\": 4}", "search_contradicts");
        refuses("{\"near\": \"95,10\"}", "invalid_near");
        assertThat(post(SEARCHES, "{\"name\": \"x\", \"zone\": \"Mars\", \"search\": {\"minBedrooms\": 1}}")
                        .expect(422)
                        .text("/code"))
                .isEqualTo("zone_unknown");
        assertThat(post(
                                SEARCHES,
                                "{\"name\": \"x\", \"clientId\": \"%s\", \"channel\": \"IN_APP\", \"search\": %s}"
                                        .formatted(client, SEA))
                        .expect(422)
                        .text("/code"))
                .isEqualTo("channel_not_available");
        assertThat(post(SEARCHES, "{\"name\": \" \", \"search\": {\"minBedrooms\": 1}}")
                        .expect(422)
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/name");
    }

    @Test
    void aFieldOfTheBusinesssOwnIsSavedShownAndHeldToWhatItIs() {
        define("heating", "{\"type\": \"CHOICE\", \"choices\": [\"Gas\", \"Oil\"]}");
        define("fee", "{\"type\": \"NUMBER\"}");
        define("since", "{\"type\": \"DATE\"}");
        refuses("{\"field.heatin\": \"gas\"}", "unknown_field");
        refuses("{\"field.heating\": \"coal\"}", "invalid_field");
        refuses("{\"field.heating\": {\"is\": \"gas\"}}", "invalid_field");
        refuses("{\"field.heating\": []}", "invalid_field");
        refuses("{\"field.fee.min\": 5, \"field.fee.max\": 4}", "search_contradicts");

        String path = SEARCHES + "/" + save(client, """
                        {"field.heating": ["Gas", "oil"], "field.fee.max": 300, "field.since.min": "2020-01-01", "other": 1}
                        """);
        Answer saved = get(path).expect(200);

        assertThat(saved.body().at("/search")).isEqualTo(JsonMapper.shared().readTree("""
                {"field.heating": ["Gas", "oil"], "field.fee.max": 300, "field.since.min": "2020-01-01"}
                """));
        assertThat(saved.body().at("/understood/field.heating")).hasSize(2);
        assertThat(saved.body().at("/understood/field.fee.max").asInt()).isEqualTo(300);
        assertThat(saved.text("/understood/field.since.min")).isEqualTo("2020-01-01");
        assertThat(get("/api/v1/properties/search?field.since.min=" + saved.text("/understood/field.since.min"))
                        .expect(200)
                        .body()
                        .at("/total")
                        .asInt())
                .isZero();
    }

    private void define(String name, String field) {
        call(HttpMethod.PUT, "/api/v1/properties/custom-fields/" + name, field, owner(), null)
                .expect(201);
    }

    private void refuses(String search, String code) {
        Answer refused =
                post(SEARCHES, "{\"name\": \"x\", \"clientId\": \"%s\", \"search\": %s}".formatted(client, search));
        assertThat(refused.expect(422).text("/code")).isEqualTo(code);
    }

    @Test
    void aMemberSavesForThemselvesAndAnotherMemberSeesNothingOfIt() {
        String path = SEARCHES + "/"
                + post(SEARCHES, "{\"name\": \"Mine\", \"search\": %s}".formatted(SEA))
                        .expect(201)
                        .text("/id");
        String colleague = TestTokens.user(tenant).bearer();

        assertThat(get(path).text("/clientKind")).isEqualTo("MEMBER");
        assertThat(get(SEARCHES).body().at("/items")).hasSize(1);
        call(HttpMethod.GET, path, null, colleague, null).expect(404);
        call(HttpMethod.DELETE, path, null, colleague, null).expect(404);
        assertThat(call(HttpMethod.GET, SEARCHES, null, colleague, null).body().at("/items"))
                .isEmpty();
    }

    @Test
    void theSearchesOfClientsNeedThePermissionOverPeople() {
        String path = SEARCHES + "/" + save(client, SEA);
        String buyer = TestTokens.user(tenant).permissions("property:read").bearer();
        String visitor = TestTokens.anonymous(tenant).bearer();
        String body = "{\"name\": \"x\", \"clientId\": \"%s\", \"search\": %s}".formatted(client, SEA);

        for (String stranger : new String[] {buyer, visitor}) {
            call(HttpMethod.POST, SEARCHES, body, stranger, null).expect(403);
            call(HttpMethod.GET, SEARCHES + "?clientId=" + client, null, stranger, null)
                    .expect(403);
            call(HttpMethod.GET, path, null, stranger, null).expect(404);
            call(HttpMethod.DELETE, path, null, stranger, null).expect(404);
        }
        assertThat(call(HttpMethod.GET, SEARCHES, null, visitor, null)
                        .expect(422)
                        .text("/code"))
                .isEqualTo("client_required");
        call(HttpMethod.POST, SEARCHES, "{\"name\": \"x\", \"search\": %s}".formatted(SEA), buyer, null)
                .expect(201);
    }

    @Test
    void aTenantNeverSeesAnotherTenantsSearches() {
        String path = SEARCHES + "/" + save(client, SEA);
        String stranger = TestTokens.user(UUID.randomUUID()).subject(member).bearer();

        call(HttpMethod.GET, path, null, stranger, null).expect(404);
        call(HttpMethod.DELETE, path, null, stranger, null).expect(404);
        assertThat(call(HttpMethod.GET, SEARCHES + "?clientId=" + client, null, stranger, null)
                        .expect(200)
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void aClientHasAHundredSearchesAtTheMost() {
        for (int i = 0; i < 100; i++) {
            save(client, "{\"minBedrooms\": %d}".formatted(i));
        }

        Answer refused =
                post(SEARCHES, "{\"name\": \"x\", \"clientId\": \"%s\", \"search\": %s}".formatted(client, SEA));

        assertThat(refused.expect(409).text("/code")).isEqualTo("too_many_saved_searches");
    }
}
