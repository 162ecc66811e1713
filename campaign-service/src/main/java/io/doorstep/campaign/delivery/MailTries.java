package io.doorstep.campaign.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a mail has come, try by try.
@Embeddable
public class MailTries {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MessageStatus status;

    private @Nullable String reason;

    private int attempts;

    @Column(nullable = false)
    private Instant queuedAt;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected MailTries() {}

    private MailTries(Instant now) {
        this.status = MessageStatus.QUEUED;
        this.queuedAt = now;
    }

    public static MailTries queued(Instant now) {
        return new MailTries(now);
    }

    void begin() {
        status = MessageStatus.SENDING;
        attempts++;
    }

    void settle(MessageStatus end, @Nullable String why, Instant now) {
        status = end;
        reason = why;
        settledAt = end.isReady() ? null : now;
    }

    public MessageStatus status() {
        return status;
    }

    public @Nullable String reason() {
        return reason;
    }

    public int attempts() {
        return attempts;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }
}
