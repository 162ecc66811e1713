package io.doorstep.property.media;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.Picture.PictureVariant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something of a listing to look at, as those who work on the listing see it.
///
/// @param position among those of the listing, from 0
/// @param url of the largest variant, or of the tour; absent until there is one
/// @param width of what came
/// @param storedBytes what all its variants take
/// @param refusal why it is not shown
public record MediaView(
        MediaItemId id,
        int version,
        ListingId listingId,
        MediaKind kind,
        MediaState state,
        int position,
        @Nullable String fileName,
        @Nullable String caption,
        @Nullable String altText,
        @Nullable String url,
        @Nullable Integer width,
        @Nullable Integer height,
        List<PictureVariant> variants,
        @Nullable String contentHash,
        long storedBytes,
        @Nullable MediaRefusal refusal,
        Instant createdAt) {}
