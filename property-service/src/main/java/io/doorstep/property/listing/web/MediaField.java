package io.doorstep.property.listing.web;

import io.doorstep.property.listing.Media;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A picture or film by its address.
record MediaField(
        @NotNull @Size(max = 2000) @Pattern(regexp = "https?://\\S+", message = "must be a web address")
        String url,

        @Nullable @Size(max = 30) String kind,
        @Nullable @Size(max = 200) String title) {

    static MediaField of(Media media) {
        return new MediaField(media.url(), media.kind(), media.title());
    }

    Media media() {
        return new Media(url, kind, title);
    }
}
