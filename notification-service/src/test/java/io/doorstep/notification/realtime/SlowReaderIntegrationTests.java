package io.doorstep.notification.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.notification.notification.Notice;
import io.doorstep.notification.notification.NotificationKind;
import io.doorstep.notification.notification.NotifyRecipients;
import io.doorstep.notification.notification.Subject;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class SlowReaderIntegrationTests extends NotificationIntegrationTest {

    @Autowired
    NotifyRecipients notifyRecipients;

    @Autowired
    Sockets sockets;

    @Autowired
    TransactionTemplate transaction;

    /// NOTF-05: others go on, and the slow one can come back for what it missed.
    @Test
    void aReaderThatDoesNotKeepUpIsDroppedAndLosesNothing() throws Exception {
        UUID slow = UUID.randomUUID();
        UUID quick = UUID.randomUUID();
        try (Socket raw = new Socket();
                SocketClient reader = SocketClient.connect(port, bearer(quick))) {
            raw.setReceiveBufferSize(4_096);
            raw.connect(new InetSocketAddress("127.0.0.1", port));
            raw.getOutputStream().write(handshake(slow).getBytes(StandardCharsets.US_ASCII));
            reader.await("welcome");
            await().until(() -> sockets.has(tenant, slow));

            Tenancy.runAs(
                    tenant,
                    () -> transaction.executeWithoutResult(_ -> {
                        for (int i = 0; i < 200; i++) {
                            tell(slow, "x".repeat(60_000));
                        }
                        tell(quick, "short");
                    }));
            reader.await("notification");
            await().atMost(Duration.ofSeconds(20)).until(() -> !sockets.has(tenant, slow));
        }
        try (SocketClient back = SocketClient.connect(port, bearer(slow))) {
            assertThat(back.await("welcome").get("sequence").asLong()).isEqualTo(200);
            back.send("{\"type\":\"resume\",\"after\":199}");
            assertThat(back.await("notification").get("sequence").asLong()).isEqualTo(200);
        }
    }

    private void tell(UUID user, String text) {
        Subject lead = new Subject("lead", UUID.randomUUID());
        notifyRecipients.notify(
                new Notice(UUID.randomUUID(), NotificationKind.LEAD_ASSIGNED, lead, Map.of("message", text)),
                new TreeSet<>(List.of(user)));
    }

    private String handshake(UUID user) {
        return "GET /ws HTTP/1.1\r\nHost: localhost:" + port + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + "Authorization: " + bearer(user) + "\r\n\r\n";
    }
}
