package io.doorstep.identity.retention.messaging;

import io.doorstep.identity.retention.KeepResults;
import io.doorstep.identity.retention.RetentionCategory;
import io.doorstep.identity.retention.RetentionResult;
import io.doorstep.kit.inbox.OnEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class ResultListener {

    private final KeepResults keepResults;

    ResultListener(KeepResults keepResults) {
        this.keepResults = keepResults;
    }

    @OnEvent(topic = "organizations", type = "retention.enforced")
    void on(Enforced enforced) {
        RetentionCategory.find(enforced.category()).ifPresent(known -> keepResults.keep(known, enforced.toResult()));
    }

    record Enforced(String service, String category, int days, boolean dryRun, long rows, Instant enforcedAt) {

        RetentionResult toResult() {
            return new RetentionResult(service, days, dryRun, rows, enforcedAt);
        }
    }
}
