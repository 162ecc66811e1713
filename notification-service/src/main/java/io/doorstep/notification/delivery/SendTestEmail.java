package io.doorstep.notification.delivery;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Sends the caller an e-mail that proves that e-mail works.
@Component
public class SendTestEmail {

    private final QueueEmail queueEmail;
    private final InstantSource clock;

    SendTestEmail(QueueEmail queueEmail, InstantSource clock) {
        this.queueEmail = queueEmail;
        this.clock = clock;
    }

    public EmailReceipt send(UUID userId, String address, String name) {
        String askedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        return queueEmail.queue(
                new EmailRequest(userId, null, address, "test-email", Map.of("name", name, "askedAt", askedAt)));
    }
}
