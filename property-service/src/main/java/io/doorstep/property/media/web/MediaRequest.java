package io.doorstep.property.media.web;

import io.doorstep.property.media.MediaKind;
import io.doorstep.property.media.MediaWords;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is said of something; absent is what nobody says any more.
///
/// @param position among the others, from 0; absent leaves it where it is
record MediaRequest(
        @NotNull MediaKind kind,
        @Nullable @Size(max = 200) String caption,
        @Nullable @Size(max = 500) String altText,
        @Nullable @PositiveOrZero @Max(1000) Integer position) {

    MediaWords words() {
        return new MediaWords(kind, caption, altText);
    }
}
