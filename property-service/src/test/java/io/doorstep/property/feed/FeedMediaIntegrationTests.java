package io.doorstep.property.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.doorstep.property.feed.ResoStandIn.Server;
import io.doorstep.property.media.image.PictureFiles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-PR-2: the media of a feed are fetched, in their order and from nowhere private")
class FeedMediaIntegrationTests extends FeedTest {

    @Test
    void theMediaOfARecordAreFetchedInTheirOrderAndGoWhenTheFeedHasThemNoMore() {
        String front = RESO.picture(name + "-front.jpg", PictureFiles.jpeg(400, 300, 1));
        String garden = RESO.picture(name + "-garden.jpg", PictureFiles.jpeg(400, 300, 2));
        String plan = RESO.picture(name + "-plan.png", PictureFiles.png(300, 400));
        String page = RESO.picture(name + "-page.jpg", "<html><script/></html>".getBytes());
        server.tell(
                "A",
                NOON,
                Map.of(
                        "Media",
                        List.of(
                                media(garden, 2, "Photo"),
                                media(front, 1, "Photo"),
                                media(plan, 3, "Floor Plan"),
                                media(page, 4, "Photo"),
                                media(RESO.wireMock().baseUrl() + "/pictures/none.jpg", 5, "Photo"),
                                media("http://169.254.169.254/latest/meta-data", 6, "Photo"))));
        UUID feed = connect(Map.of());
        awaitRun(feed, "COMPLETED");

        await().until(() -> shown("MLS-A").equals(List.of("image Photo 1", "image Photo 2", "plan Floor Plan 3")));

        await().untilAsserted(() -> assertThat(stored("select string_agg(failure, '; ') from feed_media"))
                .contains("text/html", "404", "private or special address"));
        assertThat(RESO.wireMock().findAll(WireMock.getRequestedFor(WireMock.urlPathMatching("/pictures/.*"))))
                .noneMatch(request -> request.containsHeader("Authorization"));
        server.tell(
                "A",
                "2026-01-01T13:00:00Z",
                Map.of("Media", List.of(media(garden, 1, "Photo"), media(front, 2, "Photo"))));
        runAgain(feed, false);
        await().until(() -> shown("MLS-A").equals(List.of("image Photo 2", "image Photo 1")));
        assertThat(RESO.picturesAsked())
                .filteredOn(path -> path.endsWith(name + "-front.jpg"))
                .hasSize(1);
    }

    @Test
    void picturesThatAreAwayAreAskedForAgain() {
        Server pictures = RESO.server(name + "-pictures");
        pictures.tokens.add("null");
        pictures.fail(
                ResoStandIn.json(503, Map.of()),
                new ResponseDefinitionBuilder().withStatus(200).withBody(PictureFiles.jpeg(400, 300)));
        server.tell("A", NOON, Map.of("Media", List.of(media(RESO.resource(name + "-pictures"), 1, "Photo"))));

        awaitRun(connect(Map.of()), "COMPLETED");

        await().until(() -> {
            clock.advance(Duration.ofMinutes(2));
            return shown("MLS-A").size() == 1;
        });
    }
}
