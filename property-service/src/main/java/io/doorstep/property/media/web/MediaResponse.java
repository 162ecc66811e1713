package io.doorstep.property.media.web;

import io.doorstep.property.listing.Picture.PictureVariant;
import io.doorstep.property.media.MediaKind;
import io.doorstep.property.media.MediaRefusal;
import io.doorstep.property.media.MediaState;
import io.doorstep.property.media.MediaView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A picture, plan or tour of a listing.
///
/// @param url of the largest variant, or of the tour
/// @param width of what came
/// @param storedBytes what all its variants take
/// @param refusal why it is not shown
record MediaResponse(
        UUID id,
        String href,
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
        Instant createdAt,
        int version) {

    static MediaResponse of(MediaView item) {
        return new MediaResponse(
                item.id().value(),
                "/api/v1/properties/" + item.listingId() + "/media/" + item.id(),
                item.kind(),
                item.state(),
                item.position(),
                item.fileName(),
                item.caption(),
                item.altText(),
                item.url(),
                item.width(),
                item.height(),
                item.variants(),
                item.contentHash(),
                item.storedBytes(),
                item.refusal(),
                item.createdAt(),
                item.version());
    }
}
