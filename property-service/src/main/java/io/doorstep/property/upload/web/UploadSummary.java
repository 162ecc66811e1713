package io.doorstep.property.upload.web;

import io.doorstep.property.upload.UploadStatus;
import io.doorstep.property.upload.UploadView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An upload in a list.
///
/// @param beginning the first words of its text
record UploadSummary(
        UUID id,
        String href,
        UploadStatus status,
        @Nullable String fileName,
        String beginning,
        @Nullable UUID listingId,
        Instant createdAt,
        Instant updatedAt) {

    private static final int WORDS = 120;

    static UploadSummary of(UploadView upload) {
        String text = upload.text().replaceAll("\\s+", " ");
        return new UploadSummary(
                upload.id().value(),
                UploadResponse.href(upload.id()),
                upload.status(),
                upload.fileName(),
                text.length() > WORDS ? text.substring(0, WORDS) : text,
                upload.listingId() == null ? null : upload.listingId().value(),
                upload.createdAt(),
                upload.updatedAt());
    }
}
