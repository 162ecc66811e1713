package io.doorstep.property.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Brokerage;
import io.doorstep.property.Brokerage.Answer;
import io.doorstep.property.media.image.PictureFiles;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("PROP-26, PROP-27, X-PR-10: pictures, plans and tours of listings are taken in, made harmless and served")
class MediaIntegrationTests {

    private static final byte[] PHOTO = PictureFiles.takenAt(PictureFiles.jpeg(2400, 1600), 1, "51 North 0 West");

    @Autowired
    private RestTestClient http;

    @Autowired
    private TestEvents events;

    @Autowired
    private TellStorage tellStorage;

    @Autowired
    private JdbcClient jdbc;

    @Value("${doorstep.media.folder}")
    private Path folder;

    private Brokerage brokerage;
    private UUID listing;
    private String media;

    @BeforeEach
    void aListing() {
        brokerage = new Brokerage(http);
        listing = brokerage.listing("A-1");
        media = "/api/v1/properties/" + listing + "/media";
    }

    @Test
    void aPictureIsServedInThreeWidthsAndTwoFormatsWithoutWhereItWasTaken() throws IOException {
        Answer accepted = upload("front.jpg", PHOTO, Map.of("caption", "The front", "altText", "A red house"));
        assertThat(accepted.text("state")).isEqualTo("PROCESSING");

        Answer ready = awaitState(accepted.id(), "READY");

        assertThat(ready.body().get("variants").valueStream().map(MediaIntegrationTests::inShort))
                .containsExactly(
                        "image/webp 320×213",
                        "image/jpeg 320×213",
                        "image/webp 960×640",
                        "image/jpeg 960×640",
                        "image/webp 1920×1280",
                        "image/jpeg 1920×1280");
        for (JsonNode variant : ready.body().get("variants")) {
            EntityExchangeResult<byte[]> served =
                    brokerage.look(variant.get("url").asString());
            assertThat(served.getStatus().value()).isEqualTo(200);
            assertThat(served.getResponseHeaders().getContentType())
                    .hasToString(variant.get("format").asString());
            byte[] bytes = served.getResponseBody();
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "51 North");
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(seen.getWidth()).isEqualTo(variant.get("width").asInt());
        }
        try (var files = Files.list(folder.resolve(brokerage.id() + "/" + listing + "/" + accepted.id()))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(6)
                    .doesNotContain("original");
        }
    }

    @Test
    void aPictureIsServedSoThatNoBrowserRunsItAndEveryBrowserKeepsIt() {
        String url = pictureUrl();

        var headers = brokerage.look(url).getResponseHeaders();

        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(headers.getFirst("Content-Disposition")).startsWith("inline; filename=");
        assertThat(headers.getCacheControl()).contains("public", "max-age=31536000", "immutable");
        assertThat(headers.getContentLength()).isPositive();
        var again = brokerage.look(url, "If-None-Match", headers.getETag());
        assertThat(again.getStatus().value()).isEqualTo(304);
        assertThat(again.getResponseBody()).isNullOrEmpty();
    }

    @Test
    void whoGuessesAnAddressFindsNothing() {
        String url = pictureUrl();
        String guessed = url.replaceFirst("/media/(.{10})..", "/media/$1AA");

        assertThat(brokerage.look(guessed).getStatus().value()).isEqualTo(404);
        assertThat(brokerage
                        .look(url.replaceFirst("\\d+\\.jpg$", "original"))
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(brokerage
                        .look(url.replaceFirst("\\d+\\.jpg$", "321.jpg"))
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(brokerage.look("/media/x/320.jpg").getStatus().value()).isEqualTo(404);
    }

    @Test
    void theListingShowsItsPicturesWhereverItIsRead() {
        UUID id = awaitState(
                        upload("front.jpg", PHOTO, Map.of("caption", "The front"))
                                .id(),
                        "READY")
                .id();

        JsonNode shown = brokerage.listing(listing).body().at("/media/0");
        JsonNode found = brokerage.get("/api/v1/properties/search?q=A-1").body().at("/items/0/media/0");

        assertThat(shown.get("id").asString()).isEqualTo(id.toString());
        assertThat(shown.get("kind").asString()).isEqualTo("image");
        assertThat(shown.get("title").asString()).isEqualTo("The front");
        assertThat(shown.get("variants")).hasSize(6);
        assertThat(found.get("variants")).isEqualTo(shown.get("variants"));
        assertThat(events.awaitOne("listing.updated", brokerage.id())
                        .data()
                        .at("/listingId")
                        .asString())
                .isEqualTo(listing.toString());
    }

    @Test
    void writingBackWhatWasReadChangesNoPictureAndKeepsLinks() {
        awaitState(upload("front.jpg", PHOTO, Map.of()).id(), "READY");
        Answer before = brokerage.listing(listing);
        Answer linked = brokerage
                .patch(
                        "/api/v1/properties/" + listing,
                        before.etag(),
                        Map.of(
                                "media",
                                List.of(before.body().at("/media/0"), Map.of("url", "https://example.com/2.jpg"))))
                .expect(200);

        assertThat(linked.body().at("/media")).hasSize(2);
        assertThat(linked.body().at("/media/0")).isEqualTo(before.body().at("/media/0"));
        assertThat(linked.body().at("/media/1/url").asString()).isEqualTo("https://example.com/2.jpg");
        Answer emptied = brokerage
                .patch("/api/v1/properties/" + listing, linked.etag(), Map.of("media", List.of()))
                .expect(200);
        assertThat(emptied.body().at("/media")).hasSize(1);
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndNothingOfItIsKept() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        Answer refused = brokerage.upload(media, "front.jpg", page, Map.of());

        assertThat(refused.expect(422).text("code")).isEqualTo("type_not_allowed");
        assertThat(refused.text("detail")).contains("text/html", "JPEG, PNG or WebP");
        assertThat(brokerage
                        .upload(media, "bomb.png", PictureFiles.pngThatClaims(60_000, 60_000), Map.of())
                        .expect(422)
                        .text("code"))
                .isEqualTo("too_many_pixels");
        assertThat(brokerage.get(media).items()).isEmpty();
        assertThat(folder.resolve(brokerage.id().toString())).doesNotExist();
    }

    @Test
    void aPictureThatTurnsOutToBeBrokenIsListedWithTheReason() {
        byte[] whole = PictureFiles.png(640, 480);

        Answer accepted = upload("half.png", Arrays.copyOf(whole, whole.length / 2), Map.of());

        Answer refused = awaitState(accepted.id(), "REFUSED");
        assertThat(refused.text("refusal.code")).isEqualTo("damaged_picture");
        assertThat(brokerage.listing(listing).body().at("/media")).isEmpty();
    }

    @Test
    void theSameFileAgainIsTheSamePicture() {
        UUID first = upload("a.jpg", PHOTO, Map.of()).id();

        Answer again = brokerage.upload(media, "b.jpg", PHOTO, Map.of());

        assertThat(again.expect(200).id()).isEqualTo(first);
        assertThat(brokerage.get(media).items()).hasSize(1);
    }

    @Test
    void picturesPlansAndToursStandInTheOrderThatTheyAreGiven() {
        UUID front = awaitState(
                        upload("a.jpg", PictureFiles.jpeg(400, 300, 1), Map.of())
                                .id(),
                        "READY")
                .id();
        UUID plan = awaitState(
                        upload("b.png", PictureFiles.png(500, 400), Map.of("kind", "FLOOR_PLAN"))
                                .id(),
                        "READY")
                .id();
        UUID tour = brokerage
                .post(media + "/tours", Map.of("url", "https://tours.example/1", "caption", "Walk through"))
                .expect(201)
                .id();
        assertThat(kinds()).containsExactly("image", "plan", "tour");

        Answer read = brokerage.get(media + "/" + tour).expect(200);
        brokerage
                .put(media + "/" + tour, read.etag(), Map.of("kind", "TOUR", "caption", "Walk in", "position", 0))
                .expect(200);

        assertThat(kinds()).containsExactly("tour", "image", "plan");
        assertThat(brokerage.listing(listing).body().at("/media/0/title").asString())
                .isEqualTo("Walk in");
        assertThat(brokerage.get(media).items().valueStream().map(each -> each.get("id")
                        .asString()))
                .containsExactly(tour.toString(), front.toString(), plan.toString());
        brokerage.put(media + "/" + tour, read.etag(), Map.of("kind", "TOUR")).expect(412);
        brokerage.put(media + "/" + tour, null, Map.of("kind", "TOUR")).expect(428);
        assertThat(brokerage
                        .put(media + "/" + tour, "*", Map.of("kind", "IMAGE"))
                        .expect(422)
                        .text("code"))
                .isEqualTo("kind_not_possible");
        assertThat(brokerage
                        .post(media + "/tours", Map.of("url", "javascript:alert(1)"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatIsTakenAwayIsServedNoMoreAndItsFilesGo() {
        String url = pictureUrl();
        JsonNode item = brokerage.get(media).items().get(0);

        assertThat(brokerage.delete(media + "/" + item.get("id").asString()).status())
                .isEqualTo(204);

        assertThat(brokerage.look(url).getStatus().value()).isEqualTo(404);
        assertThat(brokerage.listing(listing).body().at("/media")).isEmpty();
        await().until(() -> Files.notExists(folder.resolve(
                brokerage.id() + "/" + listing + "/" + item.get("id").asString())));
    }

    @Test
    void theFilesOfADeletedListingGoWithIt() {
        String url = pictureUrl();

        assertThat(brokerage.delete("/api/v1/properties/" + listing).status()).isEqualTo(204);

        assertThat(brokerage.look(url).getStatus().value()).isEqualTo(404);
        await().until(() -> Files.notExists(folder.resolve(brokerage.id() + "/" + listing)));
    }

    @Test
    void whatPicturesTakeIsToldWhenTheyComeAndWhenTheyGo() {
        Answer ready = awaitState(
                upload("front.jpg", PHOTO, Map.of("caption", "The front")).id(), "READY");
        assertThat(isToBeTold()).isTrue();
        tellStorage();
        assertThat(brokerage.delete("/api/v1/properties/" + listing).status()).isEqualTo(204);
        assertThat(isToBeTold()).isTrue();
        tellStorage();

        List<ReceivedEvent> told = events.await("storage.changed", brokerage.id(), 2);

        Contracts.assertMatches("storage.changed", told.getFirst().data());
        assertThat(told)
                .extracting(event -> event.data().get("bytes").asLong())
                .containsExactly(ready.body().get("storedBytes").asLong(), 0L);
        assertThat(told)
                .extracting(event -> event.data().get("pictures").asInt())
                .containsExactly(1, 0);
    }

    private boolean isToBeTold() {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = ? and starts_with(task_instance, ?)")
                        .params("media.tell-storage", brokerage.id() + ":")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Does not wait for the minute to be over.
    private void tellStorage() {
        Tenancy.runAs(brokerage.id(), tellStorage::tell);
        jdbc.sql("delete from scheduled_tasks where task_name = ? and starts_with(task_instance, ?)")
                .params("media.tell-storage", brokerage.id() + ":")
                .update();
    }

    @Test
    void aTenantNeverReachesAnotherTenantsMedia() {
        UUID id = upload("a.jpg", PHOTO, Map.of()).id();
        Brokerage stranger = new Brokerage(http);

        assertThat(stranger.get(media).status()).isEqualTo(404);
        assertThat(stranger.get(media + "/" + id).status()).isEqualTo(404);
        assertThat(stranger.delete(media + "/" + id).status()).isEqualTo(404);
        assertThat(stranger.upload(media, "a.jpg", PHOTO, Map.of()).status()).isEqualTo(404);
    }

    private String pictureUrl() {
        awaitState(upload("front.jpg", PHOTO, Map.of()).id(), "READY");
        return brokerage.listing(listing).body().at("/media/0/url").asString();
    }

    private List<String> kinds() {
        return brokerage
                .listing(listing)
                .body()
                .get("media")
                .valueStream()
                .map(each -> each.get("kind").asString())
                .toList();
    }

    private Answer upload(String name, byte[] file, Map<String, String> fields) {
        return brokerage.upload(media, name, file, fields).expect(202);
    }

    private Answer awaitState(UUID item, String state) {
        return await().until(() -> brokerage.get(media + "/" + item), answer -> answer.text("state")
                .equals(state));
    }

    private static String inShort(JsonNode variant) {
        return variant.get("format").asString() + " " + variant.get("width") + "×" + variant.get("height");
    }
}
