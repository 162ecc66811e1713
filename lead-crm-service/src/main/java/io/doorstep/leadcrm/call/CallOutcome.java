package io.doorstep.leadcrm.call;

import org.jspecify.annotations.Nullable;

/// What became of a call.
public enum CallOutcome {
    /// The two spoke.
    ANSWERED("answered"),
    /// Nobody answered, and a message was left.
    VOICEMAIL("a message was left"),
    /// Nobody answered.
    MISSED("not answered"),
    BUSY("busy"),
    /// It never rang.
    FAILED("failed");

    private final String words;

    CallOutcome(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }

    /// The provider calls a call completed that nobody but our own voice answered.
    ///
    /// @param answered whether the two were put through to each other
    /// @return nothing as long as it goes on
    static @Nullable CallOutcome of(CallStatus status, boolean answered, boolean recorded) {
        if (!status.isOver()) {
            return null;
        }
        if (answered) {
            return ANSWERED;
        }
        return switch (status) {
            case FAILED -> FAILED;
            case BUSY -> BUSY;
            case QUEUED, RINGING, IN_PROGRESS, COMPLETED, NO_ANSWER, CANCELLED -> recorded ? VOICEMAIL : MISSED;
        };
    }
}
