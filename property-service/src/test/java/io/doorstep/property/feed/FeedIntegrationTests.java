package io.doorstep.property.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.property.Brokerage;
import io.doorstep.property.Brokerage.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("X-PR-2, B-PR-1: listings of another system are replicated over the RESO Web API, and nothing is lost")
class FeedIntegrationTests extends FeedTest {

    @Test
    void fiveThousandRecordsOfOneTimeAllArriveAndNoneTwice() {
        IntStream.range(0, 5_000).forEach(i -> server.tell("K%05d".formatted(i), NOON, Map.of()));

        UUID feed = connect(Map.of("pageSize", 1_000));

        JsonNode run = awaitRun(feed, "COMPLETED");
        assertThat(run.get("created").asInt()).isEqualTo(5_000);
        assertThat(run.get("updated").asInt()).isZero();
        assertThat(run.get("pages").asInt()).isEqualTo(5);
        assertThat(total("")).isEqualTo(5_000);
        await().until(() -> events.seen("listing.published", brokerage.id()).size() == 5_000);
    }

    @Test
    void aServerThatGivesSmallerPagesThanItIsAskedForLosesNothing() {
        IntStream.range(0, 57).forEach(i -> server.tell("K%02d".formatted(i), NOON, Map.of()));
        server.most = 10;

        UUID feed = connect(Map.of());

        assertThat(awaitRun(feed, "COMPLETED").get("created").asInt()).isEqualTo(57);
    }

    @Test
    void whatChangesIsChangedAndWhatIsWithdrawnIsArchived() {
        server.tell("A", NOON, Map.of());
        server.tell("B", NOON, Map.of("ListPrice", 300_000));
        UUID feed = connect(Map.of());
        awaitRun(feed, "COMPLETED");
        server.tell("A", "2026-01-01T13:00:00Z", Map.of("StandardStatus", "Withdrawn"));
        server.tell("B", "2026-01-01T13:00:00Z", Map.of("ListPrice", 280_000, "WaterBodyName", "Puget Sound"));

        JsonNode run = runAgain(feed, false);

        assertThat(run.get("updated").asInt()).isEqualTo(2);
        assertThat(listing("MLS-A").at("/status").asString()).isEqualTo("ARCHIVED");
        assertThat(listing("MLS-B").at("/price/amount").asLong()).isEqualTo(28_000_000);
        assertThat(listing("MLS-B").at("/customFields/WaterBodyName").asString())
                .isEqualTo("Puget Sound");
        assertThat(server.questions.getLast()).contains("ModificationTimestamp gt 2026-01-01T13:00:00Z");
    }

    @Test
    void readingAFeedFromItsBeginningMakesNothingTwice() {
        server.tell("A", NOON, Map.of());
        server.tell("B", NOON, Map.of());
        UUID feed = connect(Map.of());
        awaitRun(feed, "COMPLETED");

        JsonNode again = runAgain(feed, true);

        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(total("")).isEqualTo(2);
    }

    @Test
    void tokensAreGotByAClientsSecretWhichNobodyIsShown() {
        server.tell("A", NOON, Map.of());

        UUID feed = connect(Map.of(
                "access", "CLIENT_CREDENTIALS",
                "secret", "a-client-secret",
                "clientId", "doorstep",
                "tokenUrl", RESO.tokenUrl()));

        assertThat(awaitRun(feed, "COMPLETED").get("created").asInt()).isEqualTo(1);
        assertThat(brokerage.get(FEEDS + "/" + feed).body().toString()).doesNotContain("a-client-secret");
        assertThat(stored("select secret from feed")).isNotEmpty().doesNotContain("a-client-secret");
    }

    @Test
    void aPausedFeedIsLeftAloneAndAFeedThatIsLeftLeavesItsListings() {
        server.tell("A", NOON, Map.of());
        UUID feed = connect(Map.of());
        awaitRun(feed, "COMPLETED");
        Answer read = brokerage.get(FEEDS + "/" + feed);
        brokerage
                .put(FEEDS + "/" + feed, read.etag(), draft(Map.of("paused", true)))
                .expect(200);
        int asked = server.questions.size();
        clock.advance(Duration.ofDays(2));

        assertThat(brokerage.delete(FEEDS + "/" + feed).status()).isEqualTo(204);

        assertThat(server.questions).hasSize(asked);
        assertThat(total("")).isEqualTo(1);
        assertThat(brokerage.get(FEEDS + "/" + feed).status()).isEqualTo(404);
    }

    @Test
    void aTenantNeverSeesAnotherTenantsFeedItsRunsOrItsRecords() {
        server.tell("A", NOON, Map.of("ListPrice", "call us"));
        UUID feed = connect(Map.of());
        awaitRun(feed, "COMPLETED");
        Brokerage stranger = new Brokerage(http);

        for (String path : List.of("", "/runs", "/rejected")) {
            assertThat(stranger.get(FEEDS + "/" + feed + path).status()).isEqualTo(404);
        }
        assertThat(stranger.post(FEEDS + "/" + feed + "/runs", Map.of()).status())
                .isEqualTo(404);
        assertThat(stranger.delete(FEEDS + "/" + feed).status()).isEqualTo(404);
        assertThat(stranger.get(FEEDS).items()).isEmpty();
    }
}
