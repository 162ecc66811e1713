package io.doorstep.localstack.mailbox;

import java.net.InetAddress;
import org.subethamail.smtp.server.SMTPServer;

/// The SMTP side: takes mails for anybody, from this machine only.
final class SmtpDoor {

    private static final int LARGEST_MAIL = 25 * 1024 * 1024;
    private static final int MOST_CONNECTIONS = 200;

    private final SMTPServer server;

    private SmtpDoor(SMTPServer server) {
        this.server = server;
    }

    static SmtpDoor open(int port, Mails mails) {
        SMTPServer server = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .port(port)
                .softwareName("Doorstep mailbox")
                .maxMessageSize(LARGEST_MAIL)
                .maxConnections(MOST_CONNECTIONS)
                .messageHandlerFactory(_ -> new Delivery(mails, LARGEST_MAIL))
                .build();
        server.start();
        return new SmtpDoor(server);
    }

    void close() {
        server.stop();
    }
}
