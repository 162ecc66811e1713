package io.doorstep.notification.delivery;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.mailkit.HandOver;
import io.doorstep.mailkit.SmtpTransport;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes one try: asks identity for what is not kept here, notes that it begins, speaks to the mail server outside of
/// any transaction, and notes how it ended.
@Component
class DeliverEmail {

    private static final Logger log = LoggerFactory.getLogger(DeliverEmail.class);

    private final EmailLedger ledger;
    private final FetchLink fetchLink;
    private final SmtpTransport transport;

    DeliverEmail(EmailLedger ledger, FetchLink fetchLink, SmtpTransport transport) {
        this.ledger = ledger;
        this.fetchLink = fetchLink;
        this.transport = transport;
    }

    void deliver(UUID emailId) {
        PersonalPart personal = ledger.findLink(emailId).map(fetchLink::fetch).orElseGet(PersonalPart.NotNeeded::new);
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
