package io.doorstep.identity.audit;

import io.doorstep.identity.audit.AuditEntry.Change;
import io.doorstep.identity.audit.RestoreOutcome.ChangedSince;
import io.doorstep.identity.audit.RestoreOutcome.NotRestorable;
import io.doorstep.identity.audit.RestoreOutcome.Restored;
import io.doorstep.kit.security.Caller;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RestorableRetention implements RestorableModel {

    private static final String DAYS = "days";

    private final SetAuditRetention setAuditRetention;

    RestorableRetention(SetAuditRetention setAuditRetention) {
        this.setAuditRetention = setAuditRetention;
    }

    @Override
    public String model() {
        return "AuditRetention";
    }

    @Override
    public RestoreOutcome restore(Map<String, Change> changes) {
        Caller.current().scopeOf("organization:write");
        Change days = changes.get(DAYS);
        String before = days == null ? null : days.before();
        if (days == null || before == null) {
            return new NotRestorable("The entry does not say for how long the log was kept before.");
        }
        if (!String.valueOf(setAuditRetention.current().days()).equals(days.after())) {
            return new ChangedSince(DAYS);
        }
        setAuditRetention.set(Integer.parseInt(before), "*");
        return new Restored();
    }
}
