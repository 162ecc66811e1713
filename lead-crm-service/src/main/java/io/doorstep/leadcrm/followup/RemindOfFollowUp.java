package io.doorstep.leadcrm.followup;

import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadReach;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells once that the time of a follow-up has come, when there is somebody to do it.
@Component
class RemindOfFollowUp {

    private final FollowUps followUps;
    private final FollowUpRows rows;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RemindOfFollowUp(FollowUps followUps, FollowUpRows rows, ApplicationEventPublisher events, InstantSource clock) {
        this.followUps = followUps;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void remind(UUID id) {
        Instant now = clock.instant();
        followUps
                .findToChange(id)
                .filter(followUp -> followUp.isToBeReminded(now))
                .ifPresent(followUp -> remind(followUp, now));
    }

    private void remind(FollowUp followUp, Instant now) {
        followUp.reminded(now);
        rows.find(followUp.id(), LeadReach.EVERYTHING)
                .filter(seen -> seen.assigneeId() != null)
                .map(RemindOfFollowUp::due)
                .ifPresent(events::publishEvent);
    }

    private static FollowUpDue due(FollowUpView seen) {
        return new FollowUpDue(
                seen.id(),
                new LeadId(seen.leadId()),
                seen.leadName(),
                seen.title(),
                Objects.requireNonNull(seen.assigneeId()),
                seen.dueAt());
    }
}
