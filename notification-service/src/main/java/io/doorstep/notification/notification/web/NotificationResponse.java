package io.doorstep.notification.notification.web;

import io.doorstep.notification.delivery.EmailReceipt;
import io.doorstep.notification.notification.NotificationEntry;
import io.doorstep.notification.notification.NotificationKind;
import io.doorstep.notification.preference.NotificationCategory;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param email what became of the e-mail with the same content; only where one notification is asked for
record NotificationResponse(
        UUID id,
        long sequence,
        NotificationKind kind,
        NotificationCategory category,
        String title,
        String body,
        Subject subject,
        Instant createdAt,
        @Nullable Instant readAt,
        @Nullable Email email) {

    record Subject(String type, UUID id) {}

    record Email(
            UUID id, String status, int attempts, @Nullable String reason) {}

    static NotificationResponse of(NotificationEntry entry) {
        return of(entry, null);
    }

    static NotificationResponse of(NotificationEntry entry, @Nullable EmailReceipt receipt) {
        return new NotificationResponse(
                entry.id(),
                entry.sequence(),
                entry.kind(),
                entry.category(),
                entry.title(),
                entry.body(),
                new Subject(entry.subject().type(), entry.subject().id()),
                entry.createdAt(),
                entry.readAt(),
                receipt == null
                        ? null
                        : new Email(receipt.id(), receipt.status().name(), receipt.attempts(), receipt.reason()));
    }
}
