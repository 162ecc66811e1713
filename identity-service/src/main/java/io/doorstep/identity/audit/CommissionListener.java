package io.doorstep.identity.audit;

import io.doorstep.kit.inbox.OnEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is decided about marketers' commissions.
@Component
class CommissionListener {

    private final RecordToldDeed recordToldDeed;

    CommissionListener(RecordToldDeed recordToldDeed) {
        this.recordToldDeed = recordToldDeed;
    }

    @OnEvent(topic = "subscriptions", type = "commission.approved")
    void onApproved(Commission approved) {
        recordToldDeed.record(approved.deed("approve", approved.approvedBy()));
    }

    @OnEvent(topic = "subscriptions", type = "commission.rejected")
    void onRejected(Commission rejected) {
        recordToldDeed.record(rejected.deed("reject", rejected.rejectedBy()));
    }

    @OnEvent(topic = "subscriptions", type = "commission.paid")
    void onPaid(Commission paid) {
        recordToldDeed.record(paid.deed("pay", null));
    }

    record Commission(
            UUID commissionId,
            UUID marketerId,
            ToldAmount amount,
            @Nullable String reason,
            @Nullable UUID approvedBy,
            @Nullable UUID rejectedBy) {

        ToldDeed deed(String action, @Nullable UUID by) {
            return ToldDeed.of(action, "Commission", commissionId, by)
                    .with("marketerId", marketerId)
                    .with("amount", amount)
                    .with("reason", reason);
        }
    }
}
