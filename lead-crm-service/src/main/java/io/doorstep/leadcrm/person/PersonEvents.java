package io.doorstep.leadcrm.person;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.leadcrm.webhook.FeedPartners;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the other services and the partners who is one with whom.
@Component
class PersonEvents {

    private final Outbox outbox;
    private final FeedPartners feedPartners;

    PersonEvents(Outbox outbox, FeedPartners feedPartners) {
        this.outbox = outbox;
        this.feedPartners = feedPartners;
    }

    @EventListener
    void on(PeopleMerged event) {
        var data = new PersonMergedV1(
                event.mergeId(), event.survivor().value(), event.merged().value(), event.mergedAt());
        UUID id = outbox.publish(new OutgoingEvent("leads", "person.merged", data.survivorId(), data));
        feedPartners.tell(id, "person.merged", data);
    }

    @EventListener
    void on(PeopleUnmerged event) {
        var data = new PersonUnmergedV1(
                event.mergeId(), event.survivor().value(), event.restored().value(), event.unmergedAt());
        UUID id = outbox.publish(new OutgoingEvent("leads", "person.unmerged", data.survivorId(), data));
        feedPartners.tell(id, "person.unmerged", data);
    }

    /// `person.merged` on the wire.
    record PersonMergedV1(UUID mergeId, UUID survivorId, UUID mergedId, Instant mergedAt) {}

    /// `person.unmerged` on the wire.
    record PersonUnmergedV1(UUID mergeId, UUID survivorId, UUID restoredId, Instant unmergedAt) {}
}
