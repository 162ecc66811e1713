package io.doorstep.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/// Keeps its Message-ID over all tries, so that a mailbox can tell a repetition.
final class MessageWithFixedId extends MimeMessage {

    private final String id;

    MessageWithFixedId(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
