package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.GateDecision;
import io.doorstep.campaign.suppression.MessageClass;
import io.doorstep.campaign.suppression.SendingGate;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Decides whether a mail is tried now. What was being tried when we crashed is not tried again.
@Component
public class StartTry {

    private static final String CRASHED = "a crash hid whether the mail server took it; it is not sent again";

    private final SendingGate gate;
    private final InstantSource clock;

    StartTry(SendingGate gate, InstantSource clock) {
        this.gate = gate;
        this.clock = clock;
    }

    /// @param tries held by a lock until the caller's transaction ends
    public TryStart start(MailTries tries, MessageClass messageClass, UUID contactId) {
        if (tries.status() == MessageStatus.SENDING) {
            return settle(tries, MessageStatus.UNCERTAIN, CRASHED);
        }
        if (!tries.status().isReady()) {
            return new TryStart.Over();
        }
        return switch (gate.decide(messageClass, contactId)) {
            case GateDecision.Stopped(var reason) -> settle(tries, MessageStatus.STOPPED, reason.inWords());
            case GateDecision.Cleared(var recipient) -> {
                tries.begin();
                yield new TryStart.Cleared(recipient);
            }
        };
    }

    private TryStart settle(MailTries tries, MessageStatus end, String reason) {
        tries.settle(end, reason, clock.instant());
        return new TryStart.Settled();
    }
}
