package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.ClearedRecipient;
import io.doorstep.mailkit.HandOver;
import io.doorstep.mailkit.OutgoingMail;
import io.doorstep.mailkit.SmtpTransport;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The one way out: it takes nobody's address but a cleared one, and puts in the headers of RFC 8058 that let a mail
/// program show a way out.
@Component
class SendMail {

    private final SmtpTransport transport;

    SendMail(SmtpTransport transport) {
        this.transport = transport;
    }

    HandOver send(ClearedRecipient recipient, Mail mail) {
        return transport.send(new OutgoingMail(
                mail.messageId(),
                mail.company(),
                recipient.email(),
                recipient.name(),
                mail.subject(),
                mail.text(),
                mail.html(),
                Map.of(
                        "List-Unsubscribe", "<" + mail.unsubscribeLink() + ">",
                        "List-Unsubscribe-Post", "List-Unsubscribe=One-Click",
                        "Precedence", "bulk")));
    }
}
