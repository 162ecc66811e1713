package io.doorstep.identity.session;

import io.doorstep.kit.retention.RetainedRows;
import org.springframework.stereotype.Component;

/// Sessions that were ended, or that ran out, with their refresh tokens.
@Component
class EndedSessions implements RetainedRows {

    @Override
    public String category() {
        return "sessions";
    }

    @Override
    public String table() {
        return "session";
    }

    @Override
    public String condition() {
        return """
                least(kept.revoked_at, kept.expires_at) < :before
                and not exists (select 1 from held_person h where h.person_id = kept.user_id)
                """;
    }
}
