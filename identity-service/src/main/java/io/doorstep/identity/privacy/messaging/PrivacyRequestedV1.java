package io.doorstep.identity.privacy.messaging;

import io.doorstep.identity.privacy.PrivacyRequestView;
import java.time.Instant;
import java.util.UUID;

/// `privacy.export-requested` and `privacy.erasure-requested` on the wire.
record PrivacyRequestedV1(UUID requestId, UUID userId, Instant requestedAt, Instant dueAt) {

    static PrivacyRequestedV1 of(PrivacyRequestView request) {
        return new PrivacyRequestedV1(request.id(), request.userId(), request.requestedAt(), request.dueAt());
    }
}
