package io.doorstep.property.listing.web;

import io.doorstep.property.listing.Media;
import io.doorstep.property.listing.Picture;
import io.doorstep.property.listing.Picture.PictureVariant;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A picture or film by its address; one with an id is kept here, and is changed where it was uploaded alone.
record MediaField(
        @Nullable UUID id,

        @NotNull @Size(max = 2000) @Pattern(regexp = "(https?:/|/media)/\\S+", message = "must be a web address")
        String url,

        @Nullable @Size(max = 30) String kind,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 500) String alt,
        @Nullable @Size(max = 10) List<PictureVariant> variants) {

    static MediaField of(Media media) {
        return of(Picture.elsewhere(media));
    }

    static MediaField of(Picture picture) {
        return new MediaField(
                picture.id(), picture.url(), picture.kind(), picture.title(), picture.alt(), picture.variants());
    }

    /// As it comes back from whoever read it.
    boolean isKeptHere() {
        return id != null;
    }

    Media media() {
        return new Media(url, kind, title);
    }
}
