package io.doorstep.notification.sms;

import java.util.UUID;

/// The errand of one try.
record SmsJob(UUID smsId) {

    static String instance(UUID smsId, int attempt) {
        return smsId + ":" + attempt;
    }
}
