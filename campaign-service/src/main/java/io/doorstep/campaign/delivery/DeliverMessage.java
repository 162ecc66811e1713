package io.doorstep.campaign.delivery;

import io.doorstep.kit.observe.LogKeys;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes one try: through the gate once more, down in the log, out to the mail server, and down in the log again.
@Component
class DeliverMessage {

    private static final Logger log = LoggerFactory.getLogger(DeliverMessage.class);

    private final MessageLedger ledger;
    private final SendMail sendMail;

    DeliverMessage(MessageLedger ledger, SendMail sendMail) {
        this.ledger = ledger;
        this.sendMail = sendMail;
    }

    void deliver(UUID messageId) {
        switch (ledger.begin(messageId)) {
            case MessageLedger.Ready(var recipient, var mail) ->
                report(ledger.settle(messageId, sendMail.send(recipient, mail)));
            case MessageLedger.Over(var message) -> report(message);
        }
    }

    private static void report(LoggedMessage message) {
        log.atInfo()
                .addKeyValue(LogKeys.AGGREGATE, message.id())
                .addKeyValue("status", message.status())
                .addKeyValue("attempt", message.attempts())
                .addKeyValue(LogKeys.REASON, message.reason())
                .log("Message tried");
    }
}
