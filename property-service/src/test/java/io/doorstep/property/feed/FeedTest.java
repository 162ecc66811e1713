package io.doorstep.property.feed;

import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Brokerage;
import io.doorstep.property.feed.ResoStandIn.Server;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestEvents;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// The service beside servers of the RESO Web API, a business of its own for each test.
@ServiceTest
abstract class FeedTest {

    static final ResoStandIn RESO = new ResoStandIn();
    static final String FEEDS = "/api/v1/properties/feeds";
    static final String NOON = "2026-01-01T12:00:00Z";

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Brokerage brokerage;
    String name;
    Server server;

    @DynamicPropertySource
    static void impatient(DynamicPropertyRegistry properties) {
        properties.add("doorstep.partner-http.answer-timeout", () -> "2s");
    }

    @BeforeEach
    void aServer() {
        brokerage = new Brokerage(http);
        name = "mls-" + brokerage.id();
        server = RESO.server(name);
    }

    @AfterEach
    void realTime() {
        clock.real();
    }

    UUID connect(Map<String, Object> more) {
        return brokerage.post(FEEDS, draft(more)).expect(201).id();
    }

    Map<String, Object> draft(Map<String, Object> more) {
        Map<String, Object> draft = new HashMap<>(
                Map.of("name", name, "resource", RESO.resource(name), "access", "BEARER", "secret", "good-token"));
        draft.putAll(more);
        return draft;
    }

    String refused(Map<String, Object> more) {
        return brokerage.post(FEEDS, draft(more)).expect(422).text("code");
    }

    JsonNode runs(UUID feed) {
        return brokerage.get(FEEDS + "/" + feed + "/runs").expect(200).items();
    }

    /// The newest run.
    JsonNode awaitRun(UUID feed, String state) {
        return await().until(
                        () -> runs(feed),
                        runs -> !runs.isEmpty()
                                && runs.get(0).get("state").asString().equals(state))
                .get(0);
    }

    JsonNode runAgain(UUID feed, boolean fromBeginning) {
        int before = runs(feed).size();
        brokerage
                .post(FEEDS + "/" + feed + "/runs?fromBeginning=" + fromBeginning, Map.of())
                .expect(202);
        await().until(() -> runs(feed).size() > before);
        return awaitRun(feed, "COMPLETED");
    }

    /// The run that a feed begins by itself.
    JsonNode aDayLater(UUID feed, String state) {
        int before = runs(feed).size();
        clock.advance(Duration.ofHours(25));
        await().until(() -> runs(feed).size() > before);
        return awaitRun(feed, state);
    }

    JsonNode listing(String reference) {
        return brokerage
                .get("/api/v1/properties?reference=" + reference)
                .items()
                .get(0);
    }

    List<String> shown(String reference) {
        return listing(reference)
                .get("media")
                .valueStream()
                .filter(each -> each.has("id"))
                .map(each ->
                        each.get("kind").asString() + " " + each.path("title").asString(""))
                .toList();
    }

    int total(String more) {
        return brokerage
                .get("/api/v1/properties/search?limit=1" + more)
                .expect(200)
                .body()
                .get("total")
                .asInt();
    }

    static Map<String, Object> media(String url, int order, String category) {
        return Map.of(
                "MediaURL", url, "Order", order, "MediaCategory", category, "ShortDescription", category + " " + order);
    }

    String stored(String query) {
        return Tenancy.callAs(
                brokerage.id(),
                () -> transaction.execute(
                        _ -> jdbc.sql(query).query(String.class).single()));
    }
}
