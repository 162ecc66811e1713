package io.doorstep.leadcrm.analytics.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.analytics.Fact;
import io.doorstep.leadcrm.analytics.Fact.Money;
import io.doorstep.leadcrm.analytics.FactKind;
import io.doorstep.leadcrm.analytics.RecordFact;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CommissionFactListener {

    private final RecordFact recordFact;

    CommissionFactListener(RecordFact recordFact) {
        this.recordFact = recordFact;
    }

    @OnEvent(topic = "subscriptions", type = "commission.approved")
    void onApproved(Approved commission, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.COMMISSION_APPROVED, commission.commissionId(), commission.approvedAt())
                        .withMember(commission.marketerId())
                        .worth(commission.amount()));
    }

    @OnEvent(topic = "subscriptions", type = "commission.rejected")
    void onRejected(Rejected commission, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.COMMISSION_REJECTED, commission.commissionId(), commission.rejectedAt())
                        .withMember(commission.marketerId())
                        .worth(commission.amount()));
    }

    @OnEvent(topic = "subscriptions", type = "commission.paid")
    void onPaid(Paid commission, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.COMMISSION_PAID, commission.commissionId(), commission.paidAt())
                        .withMember(commission.marketerId())
                        .worth(commission.amount()));
    }

    record Approved(UUID commissionId, UUID marketerId, Money amount, Instant approvedAt) {}

    record Rejected(UUID commissionId, UUID marketerId, Money amount, Instant rejectedAt) {}

    record Paid(UUID commissionId, UUID marketerId, Money amount, Instant paidAt) {}
}
