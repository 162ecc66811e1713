package io.doorstep.localstack.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.TooMuchDataException;

/// One mail on its way in.
final class Delivery implements MessageHandler {

    private static final int NO_ROOM = 452;

    private final Mails mails;
    private final int largest;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    Delivery(Mails mails, int largest) {
        this.mails = mails;
        this.largest = largest;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    @Override
    public void recipient(String recipient) {
        recipients.add(recipient);
    }

    @Override
    public String data(InputStream data) throws IOException, RejectException {
        byte[] content = data.readNBytes(largest + 1);
        if (content.length > largest) {
            throw new TooMuchDataException();
        }
        try {
            return mails.keep(sender, List.copyOf(recipients), content);
        } catch (IOException e) {
            throw new RejectException(NO_ROOM, "The mail cannot be kept: " + e.getMessage());
        }
    }

    @Override
    public void done() {
        recipients.clear();
    }
}
