package io.doorstep.notification.delivery;

import io.doorstep.kit.retention.RetainedRows;
import org.springframework.stereotype.Component;

/// What became of e-mails that are on their way no more.
@Component
class SettledEmails implements RetainedRows {

    @Override
    public String category() {
        return "e-mails";
    }

    @Override
    public String table() {
        return "email";
    }

    @Override
    public String condition() {
        return """
                kept.settled_at < :before
                and not exists (select 1 from held_person h where h.person_id = kept.user_id)
                """;
    }
}
