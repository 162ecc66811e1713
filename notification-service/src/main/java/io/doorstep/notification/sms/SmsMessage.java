package io.doorstep.notification.sms;

import java.util.UUID;

/// A text message in its final words.
///
/// @param number E.164
record SmsMessage(UUID id, String number, String subject, String text) {

    /// A record would print the code.
    @Override
    public String toString() {
        return "SmsMessage[" + id + "]";
    }
}
