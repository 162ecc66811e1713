package io.doorstep.property.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.doorstep.property.Brokerage.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("X-PR-2: a feed may fail, lie and change its mind, and nothing is dropped silently")
class FeedTroubleIntegrationTests extends FeedTest {

    @Test
    void aRecordThatCannotBeUsedIsKeptAndShownUntilItsMappingIsMended() {
        server.tell("A", NOON, Map.of());
        server.tell("B", NOON, Map.of("StandardStatus", "Hush Hush", "ListPrice", "call us"));
        UUID feed = connect(Map.of());

        JsonNode run = awaitRun(feed, "COMPLETED");

        assertThat(run.get("created").asInt()).isEqualTo(1);
        assertThat(run.get("rejected").asInt()).isEqualTo(1);
        JsonNode rejected = brokerage.get(FEEDS + "/" + feed + "/rejected").items();
        assertThat(rejected).hasSize(1);
        assertThat(rejected.get(0).at("/raw/StandardStatus").asString()).isEqualTo("Hush Hush");
        assertThat(rejected.get(0).get("flaws").valueStream().map(flaw -> flaw.get("field")
                        .asString()))
                .contains("StandardStatus", "ListPrice");
        brokerage
                .put(
                        "/api/v1/properties/reso-mappings/" + name,
                        null,
                        Map.of("statuses", Map.of("Hush Hush", "DRAFT"), "fields", Map.of("ListPrice", "ignore")))
                .expect(201);
        Answer retried =
                brokerage.post(FEEDS + "/" + feed + "/rejected/retry", Map.of()).expect(200);
        assertThat(retried.text("created")).isEqualTo("1");
        assertThat(brokerage.get(FEEDS + "/" + feed + "/rejected").items()).isEmpty();
        assertThat(listing("MLS-B").at("/status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void aServerThatFailsInEveryWayIsAskedAgainUntilItAnswers() {
        IntStream.range(0, 30).forEach(i -> server.tell("K%02d".formatted(i), NOON, Map.of()));
        server.fail(
                ResoStandIn.json(500, Map.of()),
                ResoStandIn.json(429, Map.of()).withHeader("Retry-After", "90"),
                new ResponseDefinitionBuilder().withStatus(200).withBody("<html>maintenance</html>"),
                ResoStandIn.json(200, Map.of("error", "none")),
                ResoStandIn.broken(),
                ResoStandIn.json(200, Map.of("value", List.of())).withFixedDelay(3_000));

        UUID feed = connect(Map.of("pageSize", 10));

        await().until(() -> {
            clock.advance(Duration.ofMinutes(2));
            return runs(feed).get(0).get("state").asString().equals("COMPLETED");
        });
        JsonNode run = runs(feed).get(0);
        assertThat(run.get("created").asInt()).isEqualTo(30);
        assertThat(run.get("failures").asInt()).isEqualTo(6);
        assertThat(runs(feed)).hasSize(1);
    }

    @Test
    void aServerThatDoesNotKeepToItsOrderIsNotBelieved() {
        IntStream.range(0, 30).forEach(i -> server.tell("K%02d".formatted(i), NOON, Map.of()));
        server.ignoresFilters = true;

        UUID feed = connect(Map.of("pageSize", 10));

        JsonNode run = awaitRun(feed, "FAILED");
        assertThat(run.get("failure").asString()).contains("$filter");
        assertThat(run.get("created").asInt()).isEqualTo(10);
    }

    @Test
    void aPageThatIsTooLargeIsAskedForInSmallerOnes() {
        String words = "A house by the sea. ".repeat(5_000);
        IntStream.range(0, 100)
                .forEach(i -> server.tell("K%04d".formatted(i), NOON, Map.of("Remarks@notes.long", words + i)));

        UUID feed = connect(Map.of("pageSize", 100));

        assertThat(awaitRun(feed, "COMPLETED").get("created").asInt()).isEqualTo(100);
        assertThat(server.pageSizes).startsWith(100, 50, 50);
    }

    @Test
    void aSecretThatIsNotTakenEndsTheRunUntilThereIsAnother() {
        server.tell("A", NOON, Map.of());
        UUID feed = connect(Map.of("secret", "wrong-token"));
        assertThat(awaitRun(feed, "FAILED").get("failure").asString()).contains("401", "Give another secret");

        Answer read = brokerage.get(FEEDS + "/" + feed);
        brokerage.put(FEEDS + "/" + feed, read.etag(), draft(Map.of())).expect(200);

        assertThat(awaitRun(feed, "COMPLETED").get("created").asInt()).isEqualTo(1);
        assertThat(runs(feed)).hasSize(2);
        brokerage.put(FEEDS + "/" + feed, read.etag(), draft(Map.of())).expect(412);
    }

    @Test
    void whatAFeedNoLongerHasIsArchivedAndASuddenVoidIsNotBelieved() {
        IntStream.range(0, 10).forEach(i -> server.tell("K" + i, NOON, Map.of()));
        UUID feed = connect(Map.of("pageSize", 4));
        awaitRun(feed, "COMPLETED");
        server.records.remove("K3");

        JsonNode run = aDayLater(feed, "COMPLETED");
        assertThat(run.get("withdrawn").asInt()).isEqualTo(1);
        assertThat(listing("MLS-K3").at("/status").asString()).isEqualTo("ARCHIVED");
        assertThat(total("&status=PUBLISHED")).isEqualTo(9);

        Map<String, Map<String, Object>> all = new HashMap<>(server.records);
        server.records.clear();
        assertThat(aDayLater(feed, "FAILED").get("failure").asString()).contains("nothing was withdrawn");
        assertThat(total("&status=PUBLISHED")).isEqualTo(9);
        server.records.putAll(all);
    }

    @Test
    void aFeedThatCannotBeIsRefusedWithAReason() {
        assertThat(refused(Map.of("resource", "http://10.0.0.1/odata/Property")))
                .isEqualTo("url_forbidden");
        assertThat(refused(Map.of("resource", "ftp://example.com/x"))).isEqualTo("invalid_fields");
        assertThat(refused(Map.of("access", "CLIENT_CREDENTIALS"))).isEqualTo("client_incomplete");
        Map<String, Object> without = new HashMap<>(draft(Map.of()));
        without.remove("secret");
        assertThat(brokerage.post(FEEDS, without).expect(422).text("code")).isEqualTo("secret_missing");
        UUID feed = connect(Map.of());
        Answer taken = brokerage.post(FEEDS, draft(Map.of())).expect(409);
        assertThat(taken.text("existingId")).isEqualTo(feed.toString());
    }
}
