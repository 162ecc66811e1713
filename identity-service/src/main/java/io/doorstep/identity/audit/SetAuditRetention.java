package io.doorstep.identity.audit;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.ETags;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells and sets for how long the bound organization keeps its log.
@Component
class SetAuditRetention {

    private final AuditRetentions retentions;
    private final AuditSettings settings;

    SetAuditRetention(AuditRetentions retentions, AuditSettings settings) {
        this.retentions = retentions;
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    public RetentionView current() {
        return retentions
                .findById(Tenancy.current())
                .map(AuditRetention::view)
                .orElseGet(() -> new RetentionView(settings.keepDays(), 0));
    }

    @Transactional
    public RetentionView set(int days, @Nullable String ifMatch) {
        ETags.check(ifMatch, current().version());
        UUID organization = Tenancy.current();
        AuditRetention retention =
                retentions.findById(organization).orElseGet(() -> new AuditRetention(organization, days));
        retention.keepFor(days);
        return retentions.saveAndFlush(retention).view();
    }
}
