package io.doorstep.mailkit;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;

/// Speaks SMTP with the mail server.
public final class SmtpTransport {

    static {
        // Or the library looks through all jars for it, several times in each mail.
        System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
    }

    private final Session session;
    private final MailComposer composer;
    private final InstantSource clock;

    SmtpTransport(MailSettings settings, InstantSource clock) {
        this.session = Session.getInstance(properties(settings));
        this.composer = new MailComposer(settings);
        this.clock = clock;
    }

    public HandOver send(OutgoingMail mail) {
        MimeMessage message;
        try {
            message = composer.compose(session, mail, clock.instant());
            message.saveChanges();
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            return new HandOver.Refused("not a valid message: " + unwritable.getMessage());
        }
        try (Transport transport = session.getTransport("smtp")) {
            try {
                transport.connect();
            } catch (MessagingException notConnected) {
                return new HandOver.Deferred(reason(notConnected));
            }
            transport.sendMessage(message, message.getAllRecipients());
            return new HandOver.Accepted();
        } catch (MessagingException failed) {
            return read(failed, mail.email());
        }
    }

    /// An answer of the server is certain; silence is not.
    private static HandOver read(MessagingException failed, String email) {
        for (Throwable cause = failed; cause != null; cause = next(cause)) {
            int code = codeOf(cause);
            if (code / 100 == 4) {
                return new HandOver.Deferred(reason(cause));
            }
            if (code / 100 == 5) {
                return cause instanceof SMTPAddressFailedException
                        ? new HandOver.Bounced(email, reason(cause))
                        : new HandOver.Refused(reason(cause));
            }
        }
        return new HandOver.Unknown(reason(failed));
    }

    private static int codeOf(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException failed && failed.getNextException() != null
                ? failed.getNextException()
                : cause.getCause();
    }

    private static String reason(Throwable failed) {
        return HeaderLine.of(Objects.requireNonNullElse(
                failed.getMessage(), failed.getClass().getSimpleName()));
    }

    private static Properties properties(MailSettings settings) {
        String millis = Long.toString(settings.timeout().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}
