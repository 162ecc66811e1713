package io.doorstep.mailkit;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/// Puts a mail into MIME: one text in two forms, of which a mail program shows the last that it understands.
final class MailComposer {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final MailSettings settings;

    MailComposer(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage compose(Session session, OutgoingMail mail, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new IdentifiedMessage(session, "<" + mail.id() + "@" + settings.domain() + ">");
        message.setFrom(new InternetAddress(settings.from(), HeaderLine.of(mail.sender()), CHARSET));
        message.setRecipient(RecipientType.TO, recipient(mail));
        message.setSubject(HeaderLine.of(mail.subject()), CHARSET);
        message.setSentDate(Date.from(now));
        for (Map.Entry<String, String> header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        return message;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, CHARSET, subtype);
        return part;
    }

    /// @throws AddressException when it is not exactly one mail address
    private static InternetAddress recipient(OutgoingMail mail) throws AddressException, UnsupportedEncodingException {
        if (!HeaderLine.of(mail.email()).equals(mail.email())) {
            throw new AddressException("the address has a line break or control character in it");
        }
        InternetAddress address = new InternetAddress(mail.email(), true);
        address.setPersonal(HeaderLine.of(mail.name()), CHARSET);
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
