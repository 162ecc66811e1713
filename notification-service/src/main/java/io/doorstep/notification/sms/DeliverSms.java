package io.doorstep.notification.sms;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.notification.sms.SmsLedger.NotYet;
import io.doorstep.notification.sms.SmsLedger.Over;
import io.doorstep.notification.sms.SmsLedger.Ready;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes one try: asks identity for number and code, notes that it begins, speaks to the provider outside of any
/// transaction, and notes how it ended.
@Component
class DeliverSms {

    private static final Logger log = LoggerFactory.getLogger(DeliverSms.class);

    private final SmsLedger ledger;
    private final FetchCode fetchCode;
    private final SmsTransport transport;

    DeliverSms(SmsLedger ledger, FetchCode fetchCode, SmsTransport transport) {
        this.ledger = ledger;
        this.fetchCode = fetchCode;
        this.transport = transport;
    }

    void deliver(UUID smsId) {
        ledger.findCode(smsId).map(fetchCode::fetch).ifPresent(code -> {
            switch (ledger.begin(smsId, code)) {
                case Ready(var message) -> settle(smsId, transport.send(message));
                case NotYet(var reason) -> settle(smsId, new SmsHandOver.Deferred(reason, Duration.ZERO));
                case Over() -> log.atInfo().addKeyValue(LogKeys.JOB, smsId).log("Text message was not sent");
            }
        });
    }

    private void settle(UUID smsId, SmsHandOver handOver) {
        log.atInfo()
                .addKeyValue(LogKeys.JOB, smsId)
                .addKeyValue("status", ledger.settle(smsId, handOver))
                .log("Text message tried");
    }
}
