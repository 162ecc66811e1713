package io.doorstep.property.upload.web;

import io.doorstep.property.upload.Evidence;
import io.doorstep.property.upload.Question;
import io.doorstep.property.upload.UploadStatus;
import io.doorstep.property.upload.UploadView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An upload as a client reads it.
///
/// @param listing the listing to be, in the form in which listings are written
/// @param evidence by JSON pointer into the listing: who said it, how sure it is, and where in the text it stands
/// @param questions what is left to ask, the next one first
record UploadResponse(
        UUID id,
        UploadStatus status,
        @Nullable String fileName,
        String text,
        @Nullable String locale,
        @Nullable String currency,
        JsonNode listing,
        Map<String, Evidence> evidence,
        List<Asked> questions,
        boolean readByModel,
        @Nullable String modelFailure,
        @Nullable UUID listingId,
        Instant createdAt,
        Instant updatedAt,
        int version) {

    /// @param pointer of what is asked for
    record Asked(String pointer, boolean required, String text) {

        static Asked of(Question question) {
            return new Asked(question.field().pointer(), question.required(), question.text());
        }
    }

    static UploadResponse of(UploadView upload) {
        return new UploadResponse(
                upload.id().value(),
                upload.status(),
                upload.fileName(),
                upload.text(),
                upload.locale(),
                upload.currency(),
                upload.listing(),
                upload.evidence(),
                upload.questions().stream().map(Asked::of).toList(),
                upload.readByModel(),
                upload.modelFailure(),
                upload.listingId() == null ? null : upload.listingId().value(),
                upload.createdAt(),
                upload.updatedAt(),
                upload.version());
    }

    static String href(Object id) {
        return "/api/v1/properties/uploads/" + id;
    }
}
