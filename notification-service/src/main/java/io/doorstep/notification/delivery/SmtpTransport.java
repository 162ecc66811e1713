package io.doorstep.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Speaks SMTP with the mail server.
@Component
class SmtpTransport {

    static {
        // Or the library looks through all jars for it, several times in each mail.
        System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
    }

    private final JavaMailSenderImpl sender;
    private final MailSettings settings;
    private final InstantSource clock;

    SmtpTransport(MailSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.sender = senderFor(settings);
    }

    HandOver send(Envelope envelope) {
        MimeMessage message;
        try {
            message = compose(envelope);
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            return new HandOver.Refused("not a valid message: " + unwritable.getMessage());
        }
        try {
            sender.send(message);
            return new HandOver.Accepted();
        } catch (MailSendException failed) {
            return read(
                    failed.getMessageExceptions().length == 0
                            ? Objects.requireNonNullElse(failed.getCause(), failed)
                            : failed.getMessageExceptions()[0]);
        } catch (MailException failed) {
            return new HandOver.Deferred(reason(failed));
        }
    }

    private MimeMessage compose(Envelope envelope) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MessageWithFixedId(sender.getSession(), messageId(envelope));
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from(), HeaderLine.of(envelope.company()));
        helper.setTo(recipient(envelope));
        helper.setSubject(HeaderLine.of(envelope.letter().subject()));
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(envelope.letter().text(), envelope.letter().html());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Doorstep-Attempt", Integer.toString(envelope.attempt()));
        if (envelope.repeated()) {
            message.setHeader("X-Doorstep-Repeated", "the first copy may have arrived");
        }
        return message;
    }

    private String messageId(Envelope envelope) {
        return "<" + envelope.emailId() + "@" + settings.domain() + ">";
    }

    /// @throws AddressException when it is not exactly one mail address
    private static InternetAddress recipient(Envelope envelope) throws AddressException, UnsupportedEncodingException {
        if (!HeaderLine.of(envelope.address()).equals(envelope.address())) {
            throw new AddressException("the address has a line break or control character in it");
        }
        InternetAddress address = new InternetAddress(envelope.address(), true);
        address.setPersonal(HeaderLine.of(envelope.name()), StandardCharsets.UTF_8.name());
        return address;
    }

    private static HandOver read(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address && address.getReturnCode() / 100 == 5) {
                return new HandOver.Refused(reason(address));
            }
            if (cause instanceof SMTPSendFailedException refused && refused.getReturnCode() / 100 == 5) {
                return new HandOver.Refused(reason(refused));
            }
        }
        return new HandOver.Deferred(reason(failed));
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof SendFailedException failed && failed.getNextException() != null
                ? failed.getNextException()
                : cause.getCause();
    }

    private static String reason(Throwable failed) {
        return HeaderLine.of(Objects.requireNonNullElse(
                failed.getMessage(), failed.getClass().getSimpleName()));
    }

    private static JavaMailSenderImpl senderFor(MailSettings settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        String millis = Long.toString(settings.timeout().toMillis());
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", millis);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", millis);
        sender.getJavaMailProperties().setProperty("mail.smtp.writetimeout", millis);
        return sender;
    }
}
