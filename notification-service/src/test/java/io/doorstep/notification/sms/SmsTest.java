package io.doorstep.notification.sms;

import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.NotificationIntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// What the tests of text messages have in common.
@TestPropertySource(properties = "doorstep.sms.retry-delays=200ms,200ms,400ms")
abstract class SmsTest extends NotificationIntegrationTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    void request(UUID code) {
        events.publish(
                "organizations",
                "account-code.requested",
                tenant,
                tenant,
                Map.of(
                        "codeId",
                        code,
                        "userId",
                        UUID.randomUUID(),
                        "purpose",
                        "STEP_UP",
                        "requestedAt",
                        Instant.now().toString(),
                        "expiresAt",
                        Instant.now().plusSeconds(300).toString()));
    }

    void awaitStatus(String status) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> stored("select status from sms").equals(List.of(status)));
    }

    List<String> stored(String query) {
        return Tenancy.callAs(
                tenant,
                () -> transaction.execute(
                        _ -> jdbc.sql(query).query(String.class).list()));
    }
}
