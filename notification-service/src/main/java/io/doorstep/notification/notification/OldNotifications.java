package io.doorstep.notification.notification;

import io.doorstep.kit.retention.RetainedRows;
import org.springframework.stereotype.Component;

/// Notifications of some time ago, read or not.
@Component
class OldNotifications implements RetainedRows {

    @Override
    public String category() {
        return "notifications";
    }

    @Override
    public String table() {
        return "notification";
    }

    @Override
    public String condition() {
        return """
                kept.created_at < :before
                and not exists (select 1 from held_person h where h.person_id = kept.user_id)
                """;
    }
}
