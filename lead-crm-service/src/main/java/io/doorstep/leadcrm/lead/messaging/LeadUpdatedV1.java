package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.leadcrm.lead.EnquiryRepeated;
import io.doorstep.leadcrm.lead.LeadEdited;
import io.doorstep.leadcrm.lead.LeadMoved;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `lead.updated` on the wire: which fields to read anew.
///
/// @param conversationId present when the person asked again in a conversation
record LeadUpdatedV1(
        UUID leadId,
        UUID personId,
        List<String> changed,
        @Nullable UUID conversationId,
        Instant occurredAt) {

    static LeadUpdatedV1 of(LeadEdited event) {
        return new LeadUpdatedV1(event.lead().value(), event.person().value(), event.changed(), null, event.editedAt());
    }

    static LeadUpdatedV1 of(LeadMoved event) {
        return new LeadUpdatedV1(event.lead().value(), event.to().value(), List.of("personId"), null, event.movedAt());
    }

    static LeadUpdatedV1 of(EnquiryRepeated event) {
        return new LeadUpdatedV1(
                event.lead().value(),
                event.person().value(),
                List.of("enquiries"),
                event.contact().conversationId(),
                event.askedAt());
    }
}
