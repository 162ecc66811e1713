package io.doorstep.identity.audit;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts failed calls into the log, those of a minute and a credential together.
@Component
class RecordFailedCalls {

    private final Audit audit;

    RecordFailedCalls(Audit audit) {
        this.audit = audit;
    }

    @Transactional
    void record(CallsFailed minute) {
        if (minute.failed() > 0) {
            audit.record(
                    "fail",
                    "ApiCall",
                    Objects.requireNonNullElse(minute.credentialId(), Tenancy.current()),
                    Map.of(
                            "failed", minute.failed(),
                            "calls", minute.calls(),
                            "windowStart", minute.windowStart(),
                            "windowEnd", minute.windowEnd()));
        }
    }
}
