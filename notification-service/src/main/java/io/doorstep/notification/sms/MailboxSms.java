package io.doorstep.notification.sms;

import io.doorstep.mailkit.HandOver;
import io.doorstep.mailkit.OutgoingMail;
import io.doorstep.mailkit.SmtpTransport;
import java.time.Duration;
import java.util.Map;

/// The built-in default: the text message is a mail in the mailbox, to `<number>@sms.invalid`.
final class MailboxSms implements SmsTransport {

    private final SmtpTransport mail;
    private final String domain;

    MailboxSms(SmtpTransport mail, String domain) {
        this.mail = mail;
        this.domain = domain;
    }

    @Override
    public SmsHandOver send(SmsMessage message) {
        var copy = new OutgoingMail(
                message.id(),
                "SMS",
                message.number() + "@" + domain,
                "",
                message.subject(),
                message.text(),
                "<p>" + message.text() + "</p>",
                Map.of("Auto-Submitted", "auto-generated"));
        return switch (mail.send(copy)) {
            case HandOver.Accepted _ -> new SmsHandOver.Accepted(null);
            case HandOver.Deferred(var reason) -> new SmsHandOver.Deferred(reason, Duration.ZERO);
            case HandOver.Bounced _, HandOver.Refused _ -> new SmsHandOver.Refused("the mailbox refuses it");
            case HandOver.Unknown(var reason) -> new SmsHandOver.Unknown(reason);
        };
    }
}
