package io.doorstep.chatai.conversation;

import io.doorstep.kit.retention.RetainedRows;
import org.springframework.stereotype.Component;

/// Conversations that were resolved, with all that was said in them; one in which somebody took part whose facts must
/// stay is left alone as a whole.
@Component
class ClosedConversations implements RetainedRows {

    @Override
    public String category() {
        return "conversations";
    }

    @Override
    public String table() {
        return "conversation";
    }

    @Override
    public String condition() {
        return """
                kept.status = 'RESOLVED' and kept.last_message_at < :before
                and not exists (select 1 from held_person h where h.person_id = kept.agent_id)
                and not exists (select 1 from message m join held_person h on h.person_id = m.agent_id
                                where m.conversation_id = kept.id)
                """;
    }
}
