package io.doorstep.notification.sms;

import java.util.EnumSet;
import java.util.Set;

/// How far a text message has come.
enum SmsStatus {
    QUEUED,
    SENDING,
    DEFERRED,
    SENT,
    FAILED,
    UNCERTAIN,
    DROPPED;

    private static final Set<SmsStatus> OPEN = EnumSet.of(QUEUED, SENDING, DEFERRED);

    boolean isOpen() {
        return OPEN.contains(this);
    }
}
