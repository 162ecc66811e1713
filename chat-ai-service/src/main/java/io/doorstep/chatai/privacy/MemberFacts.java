package io.doorstep.chatai.privacy;

import io.doorstep.chatai.conversation.LeaveConversations;
import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import io.doorstep.kit.privacy.PersonalFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Everything that this service keeps of a member: the one list of the tables where it is. What a member said to a
/// visitor is the visitor's too, so it stays without the name, and an export says only that it was said.
@Component
class MemberFacts implements PersonalFacts {
    private static final Map<String, String> SHOWN = new LinkedHashMap<>();
    /// Those that the member leads are handed on before; a version that two raise would fail.
    private static final String OTHER_CONVERSATIONS = """
            update conversation set agent_id = null, version = version + 1
            where agent_id = :user and status <> 'WITH_AGENT'
            """;
    private static final String NAME = "update message set author_name = null where agent_id = :user";
    private static final KeptFact MESSAGES = new KeptFact(
            "messages to visitors", "They are the visitors' conversations and name the member by an id alone.");

    static {
        SHOWN.put("conversations", """
                select jsonb_build_object('id', c.id, 'status', c.status, 'startedAt', c.started_at)
                from conversation c where c.agent_id = :user order by c.started_at
                """);
        SHOWN.put("messages", """
                select jsonb_build_object('conversationId', m.conversation_id, 'name', m.author_name, 'sentAt', m.sent_at)
                from message m where m.agent_id = :user order by m.sent_at
                """);
        SHOWN.put("handoffs", """
                select jsonb_build_object('conversationId', h.conversation_id, 'acceptedAt', h.accepted_at)
                from handoff h where h.accepted_by = :user order by h.accepted_at
                """);
    }

    private final PersonRows rows;
    private final LeaveConversations leaveConversations;

    MemberFacts(PersonRows rows, LeaveConversations leaveConversations) {
        this.rows = rows;
        this.leaveConversations = leaveConversations;
    }

    @Override
    public ObjectNode export(UUID userId) {
        return rows.read(SHOWN, userId);
    }

    @Override
    public List<KeptFact> erase(UUID userId) {
        leaveConversations.leave(userId);
        rows.change(OTHER_CONVERSATIONS, userId);
        return rows.change(NAME, userId) == 0 ? List.of() : List.of(MESSAGES);
    }
}
