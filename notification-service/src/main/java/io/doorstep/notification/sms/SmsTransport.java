package io.doorstep.notification.sms;

/// What takes text messages to phones.
interface SmsTransport {

    SmsHandOver send(SmsMessage message);
}
