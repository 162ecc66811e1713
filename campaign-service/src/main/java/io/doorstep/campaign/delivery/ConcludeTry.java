package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.SuppressAddress;
import io.doorstep.campaign.suppression.SuppressionReason;
import io.doorstep.mailkit.HandOver;
import io.doorstep.mailkit.RetryLadder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes down what came of a try; an address that does not exist is never written to again.
@Component
public class ConcludeTry {

    private final SuppressAddress suppressAddress;
    private final RetryLadder ladder;
    private final InstantSource clock;

    ConcludeTry(SuppressAddress suppressAddress, RetryLadder ladder, InstantSource clock) {
        this.suppressAddress = suppressAddress;
        this.ladder = ladder;
        this.clock = clock;
    }

    /// @param tries held by a lock until the caller's transaction ends
    /// @return when to try again, if at all
    public Optional<Instant> conclude(MailTries tries, HandOver handOver) {
        Instant now = clock.instant();
        switch (handOver) {
            case HandOver.Accepted() -> tries.settle(MessageStatus.SENT, null, now);
            case HandOver.Unknown(var reason) -> tries.settle(MessageStatus.UNCERTAIN, reason, now);
            case HandOver.Refused(var reason) -> tries.settle(MessageStatus.FAILED, reason, now);
            case HandOver.Bounced(var email, var reason) -> {
                suppressAddress.suppress(email, SuppressionReason.BOUNCED);
                tries.settle(MessageStatus.BOUNCED, reason, now);
            }
            case HandOver.Deferred(var reason) -> {
                Optional<Instant> next = ladder.next(tries.attempts(), now);
                tries.settle(next.isPresent() ? MessageStatus.DEFERRED : MessageStatus.FAILED, reason, now);
                return next;
            }
        }
        return Optional.empty();
    }
}
