package io.doorstep.chatai.privacy;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.erasure.CustomerFacts;
import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What this service keeps of visitors is what they said, and what they were told: a conversation goes as a whole. An
/// export says that a member spoke, not which.
@Component
class VisitorFacts implements CustomerFacts {

    private static final Map<String, String> SHOWN = new LinkedHashMap<>();
    private static final String CONVERSATIONS = "conversations";
    private static final List<String> ENCRYPTED = List.of("name", "email", "phone", "consentText");
    private static final String THEIRS =
            "(c.id = any (cast(:ids as uuid[])) or c.lead_id = any (cast(:ids as uuid[])))";

    static {
        SHOWN.put(CONVERSATIONS, """
                select jsonb_strip_nulls(jsonb_build_object('id', c.id, 'channel', c.channel, 'status', c.status,
                    'name', c.name, 'email', c.email, 'phone', c.phone, 'consentMarketing', c.consent_marketing,
                    'consentText', c.consent_text, 'propertyId', c.property_id, 'lookingFor', cast(c.dialogue as jsonb) -> 'criteria',
                    'startedAt', c.started_at, 'lastMessageAt', c.last_message_at))
                from conversation c where %s order by c.started_at
                """.formatted(THEIRS));
        SHOWN.put("messages", """
                select jsonb_strip_nulls(jsonb_build_object('conversationId', m.conversation_id, 'author', m.author,
                    'text', m.text, 'sentAt', m.sent_at))
                from message m join conversation c on c.tenant_id = m.tenant_id and c.id = m.conversation_id
                where %s order by m.conversation_id, m.position
                """.formatted(THEIRS));
        SHOWN.put("handoffs", """
                select jsonb_strip_nulls(jsonb_build_object('conversationId', h.conversation_id, 'reason', h.reason,
                    'summary', h.summary, 'requestedAt', h.requested_at, 'acceptedAt', h.accepted_at))
                from handoff h join conversation c on c.tenant_id = h.tenant_id and c.id = h.conversation_id
                where %s order by h.requested_at
                """.formatted(THEIRS));
    }

    private final PersonRows rows;
    private final FieldCipher cipher;
    private final JdbcClient jdbc;

    VisitorFacts(PersonRows rows, FieldCipher cipher, JdbcClient jdbc) {
        this.rows = rows;
        this.cipher = cipher;
        this.jdbc = jdbc;
    }

    @Override
    public ObjectNode export(Set<UUID> ids) {
        ObjectNode facts = rows.read(SHOWN, ids);
        facts.path(CONVERSATIONS).forEach(this::decrypt);
        return facts;
    }

    @Override
    public List<KeptFact> erase(Set<UUID> ids) {
        jdbc.sql("delete from conversation c where " + THEIRS)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .update();
        return List.of();
    }

    private void decrypt(JsonNode conversation) {
        if (conversation instanceof ObjectNode shown) {
            ENCRYPTED.stream()
                    .filter(shown::has)
                    .forEach(field ->
                            shown.put(field, cipher.decrypt(shown.path(field).asString())));
        }
    }
}
