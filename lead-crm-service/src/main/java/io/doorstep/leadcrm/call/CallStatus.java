package io.doorstep.leadcrm.call;

import java.util.Optional;

/// How far a call has come, as the provider reports it.
enum CallStatus {
    QUEUED(0),
    RINGING(1),
    IN_PROGRESS(2),
    COMPLETED(3),
    BUSY(3),
    NO_ANSWER(3),
    CANCELLED(3),
    FAILED(3);

    private static final int OVER = 3;

    private final int step;

    CallStatus(int step) {
        this.step = step;
    }

    /// Reports overtake each other; a call never goes back.
    boolean follows(CallStatus before) {
        return step > before.step;
    }

    boolean isOver() {
        return step == OVER;
    }

    /// @return nothing for a word that we do not know
    static Optional<CallStatus> ofCode(String code) {
        return switch (code) {
            case "queued" -> Optional.of(QUEUED);
            case "initiated", "ringing" -> Optional.of(RINGING);
            case "in-progress", "answered" -> Optional.of(IN_PROGRESS);
            case "completed" -> Optional.of(COMPLETED);
            case "busy" -> Optional.of(BUSY);
            case "no-answer" -> Optional.of(NO_ANSWER);
            case "canceled" -> Optional.of(CANCELLED);
            case "failed" -> Optional.of(FAILED);
            default -> Optional.empty();
        };
    }
}
