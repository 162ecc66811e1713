package io.doorstep.property.media.web;

import io.doorstep.property.media.MediaKind;
import io.doorstep.property.media.MediaWords;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A tour by its address.
record TourRequest(
        @NotNull @Size(max = 2000) @Pattern(regexp = "https?://\\S+", message = "must be a web address")
        String url,

        @Nullable @Size(max = 200) String caption,
        @Nullable @Size(max = 500) String altText) {

    MediaWords words() {
        return new MediaWords(MediaKind.TOUR, caption, altText);
    }
}
