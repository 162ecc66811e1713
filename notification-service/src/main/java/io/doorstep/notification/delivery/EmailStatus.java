package io.doorstep.notification.delivery;

import java.util.EnumSet;
import java.util.Set;

/// How far an e-mail has come.
public enum EmailStatus {
    QUEUED,
    SENDING,
    DEFERRED,
    SENT,
    FAILED,
    DROPPED;

    private static final Set<EmailStatus> OPEN = EnumSet.of(QUEUED, SENDING, DEFERRED);

    boolean isOpen() {
        return OPEN.contains(this);
    }
}
