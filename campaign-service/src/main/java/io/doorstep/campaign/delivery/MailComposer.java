package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.ClearedRecipient;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Puts a mail into MIME, with the headers of RFC 8058 that let a mail program show a way out.
final class MailComposer {

    private final MailSettings settings;

    MailComposer(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage compose(Session session, ClearedRecipient recipient, Mail mail, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new IdentifiedMessage(session, "<" + mail.messageId() + "@" + settings.domain() + ">");
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from(), HeaderLine.of(mail.company()));
        helper.setTo(address(recipient));
        helper.setSubject(HeaderLine.of(mail.subject()));
        helper.setSentDate(Date.from(now));
        helper.setText(mail.text(), mail.html());
        message.setHeader("List-Unsubscribe", "<" + mail.unsubscribeLink() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Precedence", "bulk");
        return message;
    }

    /// @throws AddressException when it is not exactly one mail address
    private static InternetAddress address(ClearedRecipient recipient)
            throws AddressException, UnsupportedEncodingException {
        if (!HeaderLine.of(recipient.email()).equals(recipient.email())) {
            throw new AddressException("the address has a line break or control character in it");
        }
        InternetAddress address = new InternetAddress(recipient.email(), true);
        address.setPersonal(HeaderLine.of(recipient.name()), StandardCharsets.UTF_8.name());
        return address;
    }

    /// Its Message-ID is the message's own id, whatever happens to it.
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
