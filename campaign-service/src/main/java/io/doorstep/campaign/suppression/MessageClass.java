package io.doorstep.campaign.suppression;

import java.util.EnumSet;
import java.util.Set;

/// What law a message falls under. A service message answers what its reader asked for; everything else is marketing.
public enum MessageClass {
    MARKETING(true, EnumSet.allOf(SuppressionReason.class)),
    SERVICE(false, EnumSet.of(SuppressionReason.BOUNCED));

    private final boolean needsConsent;
    private final Set<SuppressionReason> stoppedBy;

    MessageClass(boolean needsConsent, Set<SuppressionReason> stoppedBy) {
        this.needsConsent = needsConsent;
        this.stoppedBy = stoppedBy;
    }

    boolean needsConsent() {
        return needsConsent;
    }

    boolean isStoppedBy(SuppressionReason reason) {
        return stoppedBy.contains(reason);
    }
}
