package io.doorstep.notification.delivery;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.mailkit.HandOver;
import io.doorstep.mailkit.SmtpTransport;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes one try: says so in the database, speaks to identity and the mail server outside of any transaction, and
/// writes down the
/// end.
@Component
class DeliverEmail {

    private static final Logger log = LoggerFactory.getLogger(DeliverEmail.class);

    private final EmailLedger ledger;
    private final Invitations invitations;
    private final SmtpTransport transport;

    DeliverEmail(EmailLedger ledger, Invitations invitations, SmtpTransport transport) {
        this.ledger = ledger;
        this.invitations = invitations;
        this.transport = transport;
    }

    void deliver(UUID emailId) {
        PersonalPart personal =
                ledger.findInvited(emailId).map(invitations::ask).orElseGet(PersonalPart.NotNeeded::new);
        switch (ledger.begin(emailId, personal)) {
            case EmailLedger.Ready(var envelope) -> settle(emailId, transport.send(envelope.toMail()));
            case EmailLedger.NotYet(var reason) -> settle(emailId, new HandOver.Deferred(reason));
            case EmailLedger.Over() ->
                log.atInfo().addKeyValue(LogKeys.JOB, emailId).log("E-mail was already settled");
        }
    }

    private void settle(UUID emailId, HandOver handOver) {
        EmailReceipt receipt = ledger.settle(emailId, handOver);
        log.atInfo()
                .addKeyValue(LogKeys.JOB, emailId)
                .addKeyValue("status", receipt.status())
                .addKeyValue("attempt", receipt.attempts())
                .addKeyValue(LogKeys.REASON, receipt.reason())
                .log("E-mail tried");
    }
}
