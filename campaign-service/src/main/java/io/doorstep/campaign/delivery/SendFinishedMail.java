package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.ClearedRecipient;
import io.doorstep.mailkit.HandOver;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Sends a finished mail in the company's name to somebody whom the gate let through just now.
@Component
public class SendFinishedMail {

    private final Senders senders;
    private final SendMail sendMail;

    SendFinishedMail(Senders senders, SendMail sendMail) {
        this.senders = senders;
        this.sendMail = sendMail;
    }

    /// @return empty while the company is not known
    public Optional<HandOver> send(ClearedRecipient recipient, FinishedMail mail) {
        return senders.findCurrent()
                .map(sender -> sendMail.send(
                        recipient,
                        new Mail(mail.id(), sender.name(), mail.subject(), mail.html(), mail.text(), mail.wayOut())));
    }
}
