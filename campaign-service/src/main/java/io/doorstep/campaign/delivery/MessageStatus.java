package io.doorstep.campaign.delivery;

import java.util.EnumSet;
import java.util.Set;

/// How far a message has come.
public enum MessageStatus {
    QUEUED,
    SENDING,
    DEFERRED,
    SENT,
    BOUNCED,
    FAILED,
    STOPPED,
    UNCERTAIN;

    private static final Set<MessageStatus> READY = EnumSet.of(QUEUED, DEFERRED);
    private static final Set<MessageStatus> TRIED = EnumSet.of(SENDING, UNCERTAIN);

    /// Whether a try may begin.
    public boolean isReady() {
        return READY.contains(this);
    }

    /// Whether the end of a try may still be written down.
    public boolean isTried() {
        return TRIED.contains(this);
    }
}
