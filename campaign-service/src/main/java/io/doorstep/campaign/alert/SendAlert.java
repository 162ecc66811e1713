package io.doorstep.campaign.alert;

import io.doorstep.campaign.delivery.SendFinishedMail;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.mailkit.HandOver;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes one try: through the gate, down in the ledger, out to the mail server, and down in the ledger again.
@Component
class SendAlert {

    private static final Logger log = LoggerFactory.getLogger(SendAlert.class);
    private static final HandOver NOT_YET = new HandOver.Deferred("the sender is not known yet");

    private final AlertLedger ledger;
    private final SendFinishedMail sendFinishedMail;

    SendAlert(AlertLedger ledger, SendFinishedMail sendFinishedMail) {
        this.ledger = ledger;
        this.sendFinishedMail = sendFinishedMail;
    }

    void send(UUID alertId) {
        ledger.begin(alertId)
                .map(ready ->
                        sendFinishedMail.send(ready.recipient(), ready.mail()).orElse(NOT_YET))
                .flatMap(handOver -> ledger.settle(alertId, handOver))
                .ifPresent(status -> log.atInfo()
                        .addKeyValue(LogKeys.AGGREGATE, alertId)
                        .addKeyValue("status", status)
                        .log("Alert tried"));
    }
}
