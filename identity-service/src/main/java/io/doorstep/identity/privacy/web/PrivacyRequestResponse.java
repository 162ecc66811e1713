package io.doorstep.identity.privacy.web;

import io.doorstep.identity.privacy.PrivacyKind;
import io.doorstep.identity.privacy.PrivacyPart;
import io.doorstep.identity.privacy.PrivacyRequestView;
import io.doorstep.identity.privacy.PrivacyStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param dueAt by when all services are to have answered
/// @param fileUntil how long the export can be fetched
record PrivacyRequestResponse(
        UUID id,
        PrivacyKind kind,
        PrivacyStatus status,
        Instant requestedAt,
        Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable Instant fileUntil,
        List<PartResponse> parts) {

    /// @param finishedAt absent until the service has answered
    /// @param kept what stays after an erasure
    record PartResponse(String service, @Nullable Instant finishedAt, List<KeptResponse> kept) {

        static PartResponse of(PrivacyPart part) {
            return new PartResponse(
                    part.service(),
                    part.finishedAt(),
                    part.kept().stream()
                            .map(fact -> new KeptResponse(fact.what(), fact.because()))
                            .toList());
        }
    }

    record KeptResponse(String what, String because) {}

    static PrivacyRequestResponse of(PrivacyRequestView request) {
        return new PrivacyRequestResponse(
                request.id(),
                request.kind(),
                request.status(),
                request.requestedAt(),
                request.dueAt(),
                request.finishedAt(),
                request.fileUntil(),
                request.parts().stream().map(PartResponse::of).toList());
    }
}
