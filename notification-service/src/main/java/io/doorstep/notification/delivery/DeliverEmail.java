package io.doorstep.notification.delivery;

import io.doorstep.kit.observe.LogKeys;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes one try: says so in the database, speaks to the mail server outside of any transaction, and writes down the
/// end.
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
        LinkAnswer link = ledger.findLink(emailId).map(fetchLink::fetch).orElseGet(LinkAnswer.NotNeeded::new);
        switch (link) {
            case LinkAnswer.NotNeeded _ -> send(emailId, Map.of());
            case LinkAnswer.Fetched(var url) -> send(emailId, Map.of("link", url));
            case LinkAnswer.Gone _ -> ledger.drop(emailId, "the link is used or expired");
            case LinkAnswer.Away(var reason) -> delay(emailId, reason);
        }
    }

    private void delay(UUID emailId, String reason) {
        if (!(ledger.begin(emailId, Map.of()) instanceof EmailLedger.Over)) {
            settle(emailId, new HandOver.Deferred(reason));
        }
    }

    private void send(UUID emailId, Map<String, ?> link) {
        switch (ledger.begin(emailId, link)) {
            case EmailLedger.Ready(var envelope) -> settle(emailId, transport.send(envelope));
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
