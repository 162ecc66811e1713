package io.doorstep.notification.sms;

/// Why somebody gets a text message.
enum SmsCategory {
    SECURITY
}
