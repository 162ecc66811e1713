package io.doorstep.identity.affiliation.web;

import io.doorstep.identity.affiliation.AffiliationStatus;
import io.doorstep.identity.affiliation.AffiliationView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param message what the marketer wrote when applying
/// @param reason why the company decided as it did last
record AffiliationResponse(
        UUID id,
        MarketerResponse marketer,
        AffiliationStatus status,
        @Nullable String message,
        @Nullable String reason,
        Instant appliedAt,
        Instant changedAt) {

    record MarketerResponse(UUID id, String name, String email) {}

    static AffiliationResponse of(AffiliationView affiliation) {
        return new AffiliationResponse(
                affiliation.id(),
                new MarketerResponse(affiliation.userId(), affiliation.name(), affiliation.email()),
                affiliation.status(),
                affiliation.message(),
                affiliation.reason(),
                affiliation.appliedAt(),
                affiliation.changedAt());
    }
}
