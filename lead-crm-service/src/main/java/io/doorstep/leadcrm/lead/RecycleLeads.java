package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.DecisionKind;
import io.doorstep.leadcrm.assignment.HoldSitting;
import io.doorstep.leadcrm.assignment.RecordDecision;
import io.doorstep.leadcrm.assignment.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts open leads into the overflow pond that nobody has done anything with for as many days as the policy says.
@Component
class RecycleLeads {

    private static final int AT_ONCE = 200;

    private final Leads leads;
    private final HoldSitting holdSitting;
    private final HandOver handOver;
    private final RecordDecision recordDecision;

    RecycleLeads(Leads leads, HoldSitting holdSitting, HandOver handOver, RecordDecision recordDecision) {
        this.leads = leads;
        this.holdSitting = holdSitting;
        this.handOver = handOver;
        this.recordDecision = recordDecision;
    }

    /// @return whether the policy asks for it at all
    @Transactional
    public boolean recycle() {
        return holdSitting.hold(this::recycle);
    }

    private boolean recycle(Sitting sitting) {
        Integer days = sitting.policy().recycleAfterDays();
        UUID pond = sitting.policy().overflowPondId();
        if (days == null || pond == null) {
            return false;
        }
        Instant since = sitting.now().minus(Duration.ofDays(days));
        String reason = "Nobody did anything with it for %d days".formatted(days);
        List<Lead> untouched;
        do {
            untouched = leads.listUntouchedSince(since, Limit.of(AT_ONCE));
            untouched.forEach(lead -> recycle(sitting, lead, pond, reason));
            leads.flush();
        } while (untouched.size() == AT_ONCE);
        return true;
    }

    private void recycle(Sitting sitting, Lead lead, UUID pond, String reason) {
        recordDecision.record(
                lead.id().value(), DecisionKind.RECYCLED, lead.holding().assigneeId(), pond, reason);
        handOver.pool(sitting, lead, pond, reason);
    }
}
