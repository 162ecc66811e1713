package io.doorstep.property.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// PROP-11, X-PR-6
class DigestIntegrationTests extends SavedSearchTest {

    private static final String CHEAP = "{\"maxPrice\": 50000000}";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aDailyDigestComesInTheMorningOfTheClientsZoneWithAllThatWasFound() {
        saveInBerlin("DAILY");
        publish("A", 45_000_000, 3, "garden");
        publish("B", 44_000_000, 3, "garden");
        Listing sold = publish("C", 43_000_000, 3, "garden");
        assertThat(alertsAfterAll()).isEmpty();
        change(sold, Map.of("status", "SOLD"));

        clock.set(AlertFrequency.DAILY.dueAfter(Instant.now(), ZoneId.of("Europe/Berlin")));
        ReceivedEvent digest = awaitDigest();

        Contracts.assertMatches("saved-search.matched", digest.data());
        assertThat(digest.data().path("frequency").asString()).isEqualTo("DAILY");
        assertThat(digest.data().path("listings").valueStream().map(each -> each.path("reference")
                        .asString()))
                .containsExactlyInAnyOrder("A", "B");
        clock.advance(Duration.ofDays(1));
        assertThat(alertsAfterAll()).hasSize(1);
    }

    @Test
    void aDigestNamesTwentyListingsAndCountsTheOthers() {
        saveInBerlin("WEEKLY");
        for (int i = 0; i < 22; i++) {
            publish("L" + i, 1_000_000 + i, 3, "garden");
        }
        assertThat(alertsAfterAll()).isEmpty();

        clock.set(AlertFrequency.WEEKLY.dueAfter(Instant.now(), ZoneId.of("Europe/Berlin")));
        JsonNode digest = awaitDigest().data();

        assertThat(digest.path("listings")).hasSize(20);
        assertThat(digest.path("more").asInt()).isEqualTo(2);
    }

    @Test
    void aDigestComesInTheBusinesssMorningWhereTheClientNamesNoZone() {
        tellZone("organization.registered", Contracts.example("organization.registered"), "Asia/Tokyo");
        tellZone("organization.updated", Contracts.example("organization.updated"), "America/Lima");
        save(client, CHEAP, "DAILY");
        Instant before = Instant.now();
        publish("A", 45_000_000, 3, "garden");
        alertsAfterAll();

        Instant due =
                read("select max(due_at) from listing_alert", Timestamp.class).toInstant();
        assertThat(due).isEqualTo(AlertFrequency.DAILY.dueAfter(before, ZoneId.of("America/Lima")));
    }

    private void tellZone(String type, String example, String zone) {
        ObjectNode organization = (ObjectNode) JsonMapper.shared().readTree(example);
        organization.put("organizationId", tenant.toString()).put("timezone", zone);
        events.publish("organizations", type, tenant, tenant, organization.toString());
        Awaitility.await().until(() -> zone.equals(read("select max(zone) from organization_profile", String.class)));
    }

    private <T> T read(String sql, Class<T> type) {
        return Tenancy.<T>callAs(
                tenant,
                () -> transaction.<T>execute(_ -> jdbc.sql(sql).query(type).single()));
    }

    @Test
    void whoHeardTwentyTimesInAnHourHearsTheRestInTheMorning() {
        save(client, CHEAP);
        for (int i = 0; i < 23; i++) {
            publish("L" + i, 1_000_000 + i, 3, "garden");
        }
        assertThat(alertsAfterAll()).hasSize(20);

        clock.set(AlertFrequency.DAILY.dueAfter(Instant.now(), ZoneId.of("UTC")));
        Awaitility.await().until(() -> alertsOf(client).size() == 21);

        assertThat(alertsOf(client).getLast().data().path("listings")).hasSize(3);
    }

    @Test
    void aDigestThatWasPausedMeanwhileSaysNothing() {
        String path = SEARCHES + "/" + saveInBerlin("DAILY");
        publish("A", 45_000_000, 3, "garden");
        assertThat(alertsAfterAll()).isEmpty();
        call(HttpMethod.PUT, path, "{\"name\": \"x\", \"paused\": true, \"search\": " + CHEAP + "}", owner(), "*")
                .expect(200);

        clock.set(AlertFrequency.DAILY.dueAfter(Instant.now(), ZoneId.of("Europe/Berlin")));

        assertThat(alertsAfterAll()).isEmpty();
    }

    private String saveInBerlin(String frequency) {
        return post(SEARCHES, """
                {"name": "x", "clientId": "%s", "frequency": "%s", "zone": "Europe/Berlin", "search": %s}
                """.formatted(client, frequency, CHEAP))
                .expect(201)
                .text("/id");
    }

    private ReceivedEvent awaitDigest() {
        Awaitility.await().until(() -> alertsOf(client).size() == 1);
        return alertsOf(client).getFirst();
    }
}
