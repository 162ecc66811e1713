package io.doorstep.property.upload;

import io.doorstep.property.listing.ListingId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An upload as it is at this moment.
///
/// @param listing the form of the listing to be, as far as it is filled in
/// @param evidence by JSON pointer how each field of the form is known
/// @param questions what is left to ask, the next one first
/// @param modelFailure why a model was of no help
public record UploadView(
        UploadId id,
        int version,
        @Nullable String fileName,
        String text,
        @Nullable String locale,
        @Nullable String currency,
        UploadStatus status,
        JsonNode listing,
        Map<String, Evidence> evidence,
        List<Question> questions,
        boolean readByModel,
        @Nullable String modelFailure,
        @Nullable ListingId listingId,
        Instant createdAt,
        Instant updatedAt) {}
