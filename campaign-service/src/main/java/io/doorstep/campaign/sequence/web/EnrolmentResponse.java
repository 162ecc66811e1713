package io.doorstep.campaign.sequence.web;

import io.doorstep.campaign.sequence.EnrolledContact;
import io.doorstep.campaign.sequence.EnrolmentStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record EnrolmentResponse(
        UUID id,
        UUID contactId,
        EnrolmentStatus status,
        @Nullable String reason,
        Instant enteredAt,
        @Nullable Instant endedAt) {

    static EnrolmentResponse of(EnrolledContact contact) {
        return new EnrolmentResponse(
                contact.id(),
                contact.contactId(),
                contact.status(),
                contact.reason(),
                contact.enteredAt(),
                contact.endedAt());
    }
}
