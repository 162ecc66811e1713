package io.doorstep.property.listing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A picture, plan, tour or film of a property, as whoever looks at the listing is shown it.
///
/// @param id absent of what lies elsewhere
/// @param kind such as `image`, `plan`, `tour`
/// @param url of the largest variant, or of the tour
/// @param alt what is to be seen, for whoever cannot see it
/// @param variants smallest first, each width in each format; only pictures that are kept here have some
public record Picture(
        @Nullable UUID id,
        @Nullable String kind,
        String url,
        @Nullable String title,
        @Nullable String alt,
        List<PictureVariant> variants) {

    /// Of what lies elsewhere nothing is known but its address and name.
    public static Picture elsewhere(Media media) {
        return new Picture(null, media.kind(), media.url(), media.title(), null, List.of());
    }

    Picture at(String other) {
        return new Picture(id, kind, other, title, alt, variants);
    }

    /// One size of it in one format.
    ///
    /// @param format such as `image/webp`
    public record PictureVariant(String url, String format, int width, int height) {}
}
