package io.doorstep.property.upload.document;

import java.io.OutputStream;
import java.time.Duration;

/// What is left of the time and the bytes that one document may take.
final class Allowance {

    private final long most;
    private final long until;
    private long taken;

    /// @param most bytes that all of it may unfold to
    Allowance(long most, Duration time) {
        this.most = most;
        this.until = System.nanoTime() + time.toNanos();
    }

    /// @throws UnreadableDocumentException when that is too much, or too late
    void take(long bytes) {
        taken += bytes;
        if (taken > most) {
            throw UnreadableDocumentException.unfoldsToTooMuch();
        }
        checkTime();
    }

    void checkTime() {
        if (System.nanoTime() - until > 0) {
            throw new UnreadableDocumentException(
                    "document_too_slow", "The document takes too long to read. Send it as plain text.");
        }
    }

    /// Counts what is written to it, and keeps nothing.
    OutputStream sink() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                take(1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                take(length);
            }
        };
    }
}
