package io.doorstep.property.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.listing.Picture;
import io.doorstep.property.listing.Picture.PictureVariant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardPictureTests {

    @Test
    void aCardShowsTheLargestOfItsWidthInTheFormatThatEveryReaderKnows() {
        var drawn = new Picture(
                UUID.randomUUID(),
                "image",
                "/media/x/1920.jpg",
                null,
                "A porch",
                List.of(variant("320.jpg"), variant("960.webp"), variant("960.jpg"), variant("1920.jpg")));

        assertThat(CardPicture.find(List.of(drawn))).contains(new CardPicture("/media/x/960.jpg", "A porch"));
    }

    @Test
    void aPlanATourAndWhatIsNotEncryptedAreNoPictureForACard() {
        assertThat(CardPicture.find(List.of(
                        elsewhere("plan", "https://example.com/plan.png"),
                        elsewhere("tour", "https://example.com/tour"),
                        elsewhere("image", "http://example.com/a.jpg"),
                        elsewhere("image", "javascript:alert(1)"))))
                .isEmpty();
        assertThat(CardPicture.find(List.of(elsewhere(null, "https://example.com/b.jpg"))))
                .contains(new CardPicture("https://example.com/b.jpg", null));
    }

    private static Picture elsewhere(@Nullable String kind, String url) {
        return new Picture(null, kind, url, null, null, List.of());
    }

    private static PictureVariant variant(String file) {
        String format = file.endsWith("webp") ? "image/webp" : "image/jpeg";
        int width = Integer.parseInt(file.substring(0, file.indexOf('.')));
        return new PictureVariant("/media/x/" + file, format, width, width);
    }
}
