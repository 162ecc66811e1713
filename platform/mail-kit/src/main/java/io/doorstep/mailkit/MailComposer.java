package io.doorstep.mailkit;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Puts a mail into MIME.
final class MailComposer {

    private final MailSettings settings;

    MailComposer(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage compose(Session session, OutgoingMail mail, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new IdentifiedMessage(session, "<" + mail.id() + "@" + settings.domain() + ">");
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from(), HeaderLine.of(mail.sender()));
        helper.setTo(recipient(mail));
        helper.setSubject(HeaderLine.of(mail.subject()));
        helper.setSentDate(Date.from(now));
        helper.setText(mail.text(), mail.html());
        for (Map.Entry<String, String> header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        return message;
    }

    /// @throws AddressException when it is not exactly one mail address
    private static InternetAddress recipient(OutgoingMail mail) throws AddressException, UnsupportedEncodingException {
        if (!HeaderLine.of(mail.email()).equals(mail.email())) {
            throw new AddressException("the address has a line break or control character in it");
        }
        InternetAddress address = new InternetAddress(mail.email(), true);
        address.setPersonal(HeaderLine.of(mail.name()), StandardCharsets.UTF_8.name());
        return address;
    }

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
