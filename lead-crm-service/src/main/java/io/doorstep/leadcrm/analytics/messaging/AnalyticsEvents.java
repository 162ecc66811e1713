package io.doorstep.leadcrm.analytics.messaging;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.leadcrm.analytics.AnalyticsViewed;
import io.doorstep.leadcrm.analytics.Fact.Money;
import io.doorstep.leadcrm.analytics.LeadValued;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the other services that somebody looks at the numbers, or says what a lead was worth.
@Component
class AnalyticsEvents {

    private final Outbox outbox;

    AnalyticsEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(AnalyticsViewed event) {
        var data = new AnalyticsViewedV1(event.viewedBy(), event.viewedAt());
        outbox.publish(new OutgoingEvent("leads", "analytics.viewed", event.viewedBy(), data));
    }

    @EventListener
    void on(LeadValued event) {
        var data = new LeadValuedV1(event.lead().value(), event.value(), event.valuedAt());
        outbox.publish(new OutgoingEvent("leads", "lead.valued", event.lead().value(), data));
    }

    /// `lead.valued` on the wire.
    record LeadValuedV1(UUID leadId, Money value, Instant valuedAt) {}

    /// `analytics.viewed` on the wire.
    record AnalyticsViewedV1(UUID viewedBy, Instant viewedAt) {}
}
