package io.doorstep.identity.affiliation.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.identity.affiliation.AffiliationChanged;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every `affiliation.…` on the wire; it names the marketer by id alone.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AffiliationV1(
        UUID organizationId,
        UUID affiliationId,
        UUID userId,
        @Nullable String reason,
        Instant occurredAt) {

    static AffiliationV1 of(AffiliationChanged event) {
        return new AffiliationV1(
                Tenancy.current(), event.affiliationId(), event.userId(), event.reason(), event.changedAt());
    }
}
