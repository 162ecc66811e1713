package io.doorstep.localstack.mailbox;

import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.ground.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/// The mailbox with its two doors: SMTP to put mails in, HTTP to read them.
public final class Mailbox {

    private final SmtpDoor smtp;
    private final MailboxPage page;

    private Mailbox(SmtpDoor smtp, MailboxPage page) {
        this.smtp = smtp;
        this.page = page;
    }

    public static Mailbox open(Path folder, PortPlan ports, InstantSource clock) {
        try {
            var mails = new Mails(folder, clock);
            var page = MailboxPage.open(ports.of(PortPlan.MAILBOX), mails);
            return new Mailbox(SmtpDoor.open(ports.of(PortPlan.SMTP), mails), page);
        } catch (IOException e) {
            throw new Refusal("The mailbox cannot be opened: " + e.getMessage() + ".", e);
        }
    }

    public void close() {
        smtp.close();
        page.close();
    }
}
