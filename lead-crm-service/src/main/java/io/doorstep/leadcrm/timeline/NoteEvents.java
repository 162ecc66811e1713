package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the other services who is mentioned. Neither the note nor the lead's name leaves the service: not everybody
/// may see every lead.
@Component
class NoteEvents {

    private final Outbox outbox;

    NoteEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(NoteMentioned event) {
        outbox.publish(
                new OutgoingEvent("leads", "lead.note-mentioned", event.lead().value(), NoteMentionedV1.of(event)));
    }

    /// `lead.note-mentioned` on the wire.
    record NoteMentionedV1(
            UUID leadId,
            UUID noteId,
            UUID memberId,
            @Nullable String authorName,
            Instant mentionedAt) {

        static NoteMentionedV1 of(NoteMentioned event) {
            return new NoteMentionedV1(
                    event.lead().value(), event.noteId(), event.memberId(), event.authorName(), event.mentionedAt());
        }
    }
}
