package io.doorstep.campaign.tracking;

import io.doorstep.kit.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down each open and click as it was seen, and tells of the first that may be a person's.
@Component
public class RecordEngagement {

    private final TrackedMessages messages;
    private final Engagements engagements;
    private final EngagementRules rules;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    RecordEngagement(
            TrackedMessages messages,
            Engagements engagements,
            EngagementRules rules,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.messages = messages;
        this.engagements = engagements;
        this.rules = rules;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void record(UUID messageId, Sighting sighting) {
        messages.findForUpdate(messageId).ifPresent(message -> {
            Instant now = clock.instant();
            Duration sinceSent = Duration.between(message.sentAt(), now);
            Engagement engagement =
                    engagements.save(new Engagement(ids.next(), messageId, sighting, sinceSent, now, rules));
            if (engagement.mayBeHuman() && message.engage(sighting.kind())) {
                events.publishEvent(message.toEvent(sighting.kind(), now));
            }
        });
    }
}
