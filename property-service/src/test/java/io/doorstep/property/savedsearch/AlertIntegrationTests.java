package io.doorstep.property.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.savedsearch.reverse.ReverseSearch;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@DisplayName("PROP-11, X-PR-6: clients hear of listings that answer their searches")
class AlertIntegrationTests extends SavedSearchTest {

    private static final String CHEAP = "{\"maxPrice\": 50000000}";

    @Autowired
    MatchListing matchListing;

    @Autowired
    ReverseSearch reverseSearch;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aNewListingIsToldToThoseWhoWaitForItAndToNobodyElse() {
        String id = save(client, "{\"q\": \"3 bed house under 500k with water view\"}");
        save(UUID.randomUUID(), "{\"maxBedrooms\": 2}");
        Listing listing = publish("A", 45_000_000, 3, "waterfront");

        ReceivedEvent alert = alerts(1).getFirst();

        Contracts.assertMatches("saved-search.matched", alert.data());
        assertThat(alert.topic()).isEqualTo("listings");
        assertThat(alert.key()).isEqualTo(id);
        assertThat(alert.data().path("clientId").asString()).isEqualTo(client.toString());
        assertThat(alert.data().path("askedByClient").asBoolean()).isFalse();
        assertThat(alert.data().at("/searches/0/id").asString()).isEqualTo(id);
        assertThat(alert.data().at("/listings/0/listingId").asString()).isEqualTo(listing.id());
        assertThat(alert.data().at("/listings/0/kind").asString()).isEqualTo("NEW");
        assertThat(alertsAfterAll()).hasSize(1);
    }

    @Test
    void aDraftIsToldOfWhenItIsPublished() {
        save(client, CHEAP);
        Listing draft = publish("""
                {"reference": "D", "status": "DRAFT", "price": {"amount": 100, "currency": "USD"}}
                """);
        assertThat(alertsAfterAll()).isEmpty();

        change(draft, Map.of("status", "PUBLISHED"));

        assertThat(kinds(alertsAfterAll())).containsExactly("NEW");
    }

    @Test
    void aChangeThatDoesNotTouchWhatWasAskedIsNoNews() {
        save(client, CHEAP);
        Listing listing = publish("A", 45_000_000, 3, "garden");
        alerts(1);

        listing = change(listing, Map.of("description", "Freshly painted", "bedrooms", 5));
        change(listing, Map.of("price", Map.of("amount", 46_000_000, "currency", "USD")));

        assertThat(kinds(alertsAfterAll())).containsExactly("NEW");
    }

    @Test
    void aListingThatComesIntoReachIsNewAndNotMerelyCheaper() {
        save(client, CHEAP);
        Listing listing = publish("A", 60_000_000, 3, "garden");
        listing = change(listing, price(49_000_000));
        List<ReceivedEvent> told = alertsAfterAll();
        change(listing, price(48_000_000));

        assertThat(kinds(told)).containsExactly("NEW");
        JsonNode second = alertsAfterAll().getLast().data();
        assertThat(second.at("/listings/0/kind").asString()).isEqualTo("PRICE_REDUCED");
        assertThat(second.at("/listings/0/oldPrice/amount").asLong()).isEqualTo(49_000_000);
        Contracts.assertMatches("saved-search.matched", second);
    }

    @Test
    void eachFallOfAPriceAndEachReturnToTheMarketIsToldOnce() {
        save(client, CHEAP);
        Listing listing = publish("A", 45_000_000, 3, "garden");
        alertsAfterAll();
        listing = change(listing, price(44_000_000));
        alertsAfterAll();
        listing = change(listing, price(43_000_000));
        alertsAfterAll();
        listing = change(listing, Map.of("status", "UNDER_OFFER"));
        listing = change(listing, Map.of("status", "PUBLISHED"));
        alertsAfterAll();
        change(listing, Map.of("status", "SOLD"));

        assertThat(kinds(alertsAfterAll())).containsExactly("NEW", "PRICE_REDUCED", "PRICE_REDUCED", "BACK_ON_MARKET");
    }

    @Test
    void severalSearchesOfOneClientMakeOneAlertByTheMostEagerOfThem() {
        save(client, "{\"maxBedrooms\": 4}", "DAILY");
        String eager = save(client, CHEAP, "AT_ONCE");
        publish("A", 45_000_000, 3, "garden");

        JsonNode alert = alertsAfterAll().getFirst().data();

        assertThat(alert.path("searches")).hasSize(2);
        assertThat(alert.at("/searches/0/id").asString()).isEqualTo(eager);
        assertThat(alert.path("frequency").asString()).isEqualTo("AT_ONCE");
        assertThat(alertsAfterAll()).hasSize(1);
    }

    @Test
    void aFieldThatIsNoLongerDefinedOrHoldsSomethingElseIsStillLookedForByWhatItHeld() {
        String field = "/api/v1/properties/custom-fields/heating";
        call(HttpMethod.PUT, field, "{\"type\": \"TEXT\"}", owner(), null).expect(201);
        String path = SEARCHES + "/" + save(client, "{\"field.heating\": \"Heat Pump\"}");
        call(HttpMethod.DELETE, field, null, owner(), null).expect(204);

        publish(heated("A", "\"heat  pump\""));
        publish(heated("B", "\"gas\""));
        assertThat(alertsAfterAll()).hasSize(1);
        call(HttpMethod.PUT, field, "{\"type\": \"NUMBER\"}", owner(), null).expect(201);
        publish(heated("C", "7"));

        assertThat(alertsAfterAll()).hasSize(1);
        assertThat(get(path).expect(200).text("/understood/field.heating/0")).isEqualTo("heat pump");
        post(SEARCHES, "{\"name\": \"x\", \"search\": {\"field.heating\": \"heat pump\"}}")
                .expect(422);
    }

    @Test
    void aWordOfAFieldThatIsNotForVisitorsIsToldToNobody() {
        String fields = "/api/v1/properties/custom-fields/";
        call(HttpMethod.PUT, fields + "floor", "{\"type\": \"TEXT\", \"forVisitors\": true}", owner(), null)
                .expect(201);
        call(HttpMethod.PUT, fields + "keys", "{\"type\": \"TEXT\"}", owner(), null)
                .expect(201);
        String seen = save(client, "{\"q\": \"mezzanine\"}");
        save(UUID.randomUUID(), "{\"q\": \"gargoyle\"}");

        publish("""
                {"reference": "A", "status": "PUBLISHED", "price": {"amount": 1, "currency": "USD"},
                 "customFields": {"floor": "Mezzanine level", "keys": "Behind the gargoyle"}}
                """);

        assertThat(alertsAfterAll())
                .extracting(alert -> alert.data().at("/searches/0/id").asString())
                .containsExactly(seen);
    }

    private static String heated(String reference, String heating) {
        return """
                {"reference": "%s", "status": "PUBLISHED", "price": {"amount": 1, "currency": "USD"},
                 "customFields": {"heating": %s}}
                """.formatted(reference, heating);
    }

    @Test
    void aPausedSearchIsSilentUntilItGoesOn() {
        String path = SEARCHES + "/" + save(client, CHEAP);
        String body = "{\"name\": \"x\", \"paused\": %s, \"search\": " + CHEAP + "}";
        call(HttpMethod.PUT, path, body.formatted(true), owner(), "*").expect(200);
        publish("A", 45_000_000, 3, "garden");
        assertThat(alertsAfterAll()).isEmpty();

        call(HttpMethod.PUT, path, body.formatted(false), owner(), "*").expect(200);
        publish("B", 45_000_000, 3, "garden");

        assertThat(alertsAfterAll()).hasSize(1);
    }

    @Test
    void aCrashBeforeTheCommitAndATurnThatComesAgainTellNobodyTwice() {
        save(client, CHEAP);
        CompletableFuture<Listing> published = new CompletableFuture<>();
        Tenancy.runAs(
                tenant,
                () -> transaction.executeWithoutResult(crash -> {
                    holdTheJobUp();
                    published.complete(publish("A", 45_000_000, 3, "garden"));
                    assertThat(matchListing.matchNext()).isTrue();
                    assertThat(told()).isEqualTo(1);
                    crash.setRollbackOnly();
                }));
        alerts(1);
        Tenancy.runAs(
                tenant,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql("insert into listing_turn (tenant_id, listing_id, noted_at) values (?, ?, now())")
                                .params(tenant, UUID.fromString(published.join().id()))
                                .update()));

        assertThat(alertsAfterAll()).hasSize(1);
    }

    private void holdTheJobUp() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("saved-search.match:" + tenant)
                .query((_, _) -> true)
                .single();
    }

    private long told() {
        return jdbc.sql("select count(*) from listing_alert").query(Long.class).single();
    }

    @Test
    void searchesThatAreLostOnDiskAreReadAnewFromTheDatabase() {
        save(client, CHEAP);
        publish("A", 45_000_000, 3, "garden");
        alerts(1);

        Tenancy.runAs(tenant, reverseSearch::throwAway);
        publish("B", 45_000_000, 3, "garden");

        assertThat(alertsAfterAll()).hasSize(2);
    }

    @Test
    void aListingOfOneTenantIsNeverToldToClientsOfAnother() {
        save(client, CHEAP);
        var other = new UUID(tenant.getLeastSignificantBits(), tenant.getMostSignificantBits());
        String stranger = TestTokens.user(other).bearer();
        call(HttpMethod.POST, SEARCHES, "{\"name\": \"x\", \"search\": " + CHEAP + "}", stranger, null)
                .expect(201);
        call(
                        HttpMethod.POST,
                        "/api/v1/properties",
                        "{\"reference\": \"X\", \"status\": \"PUBLISHED\", \"price\": {\"amount\": 1, \"currency\": \"USD\"}}",
                        stranger,
                        null)
                .expect(201);

        assertThat(events.awaitOne(MATCHED, other).data().path("clientKind").asString())
                .isEqualTo("MEMBER");
        assertThat(alertsAfterAll()).isEmpty();
    }

    @Test
    void everyOneOfSeveralListingsIsToldOf() {
        save(client, CHEAP);
        for (int i = 0; i < 5; i++) {
            publish("I" + i, 1_000_000 + i, 3, "garden");
        }

        assertThat(alertsAfterAll()).hasSize(5);
        long kept = Tenancy.<Long>callAs(tenant, () -> transaction.<Long>execute(_ -> told()));
        assertThat(kept).isEqualTo(6);
    }

    @Test
    void oneClickWithoutSigningInStopsAllAlertsAndOnlyTheClientCanTakeItBack() {
        String path = SEARCHES + "/" + save(client, CHEAP);
        publish("A", 45_000_000, 3, "garden");
        String link = alerts(1).getFirst().data().path("stopUrl").asString();
        String stop = link.substring(link.indexOf("/s/"));

        http.get().uri(stop).exchange().expectStatus().isOk().expectHeader().contentTypeCompatibleWith("text/html");
        assertThat(get(path).text("/state")).isEqualTo("ACTIVE");
        http.post().uri(stop).exchange().expectStatus().isOk();
        http.post().uri(stop).exchange().expectStatus().isOk();

        assertThat(get(path).text("/state")).isEqualTo("UNSUBSCRIBED");
        publish("B", 45_000_000, 3, "garden");
        assertThat(alertsAfterAll()).hasSize(1);
        Answer again = post(SEARCHES, "{\"name\": \"x\", \"clientId\": \"" + client + "\", \"search\": " + CHEAP + "}");
        assertThat(again.expect(409).text("/code")).isEqualTo("client_unsubscribed");
        Answer resumed = call(
                HttpMethod.PUT,
                path,
                "{\"name\": \"x\", \"search\": " + CHEAP + "}",
                owner(),
                get(path).tag());
        assertThat(resumed.expect(409).text("/code")).isEqualTo("client_unsubscribed");
    }

    @Test
    void whoStoppedTheOwnAlertsHearsAgainAfterSayingSo() {
        String path = SEARCHES + "/"
                + post(SEARCHES, "{\"name\": \"x\", \"search\": " + CHEAP + "}")
                        .expect(201)
                        .text("/id");
        publish("A", 45_000_000, 3, "garden");
        String link = alerts(1).getFirst().data().path("stopUrl").asString();
        http.post()
                .uri(link.substring(link.indexOf("/s/")))
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(get(path).text("/state")).isEqualTo("UNSUBSCRIBED");

        call(HttpMethod.PUT, path, "{\"name\": \"x\", \"search\": " + CHEAP + "}", owner(), "*")
                .expect(200);
        publish("B", 45_000_000, 3, "garden");

        assertThat(alertsAfterAll()).hasSize(2);
        assertThat(alertsOf(member)).hasSize(2);
    }

    @Test
    void aForgedLinkStopsNothing() {
        save(client, CHEAP);
        publish("A", 45_000_000, 3, "garden");
        String link = alerts(1).getFirst().data().path("stopUrl").asString();
        String stop = link.substring(link.indexOf("/s/"));
        char last = stop.charAt(10);
        String forged = stop.substring(0, 10) + (last == 'A' ? 'B' : 'A') + stop.substring(11);

        for (String wrong : List.of(forged, "/s/AAAA", "/s/" + "A".repeat(500), "/s/!!!")) {
            http.post().uri(wrong).exchange().expectStatus().isNotFound();
        }
        assertThat(alertsAfterAll()).hasSize(1);
    }

    private static Map<String, ?> price(long amount) {
        return Map.of("price", Map.of("amount", amount, "currency", "USD"));
    }
}
