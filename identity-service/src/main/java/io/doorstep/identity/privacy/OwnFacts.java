package io.doorstep.identity.privacy;

import io.doorstep.identity.authentication.phone.PhoneNumbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Everything that this service knows of a person in the bound organization, but secrets: the one list of where it is.
@Component
class OwnFacts {

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("account", "select to_jsonb(a) - 'version' from user_account a where a.id = :user");
        TABLES.put("profile", "select to_jsonb(p) - 'version' from user_profile p where p.user_id = :user");
        TABLES.put("emailVerification", "select to_jsonb(v) from email_verification v where v.user_id = :user");
        TABLES.put("secondFactor", """
                select jsonb_build_object('since', f.confirmed_at) from second_factor f where f.user_id = :user
                """);
        TABLES.put("membership", """
                select to_jsonb(m) - 'version' - 'tenant_id' - 'invitation_hash'
                from membership m where m.user_id = :user
                """);
        TABLES.put("directory", "select d.document from directory_entry d where d.user_id = :user");
        TABLES.put("teams", """
                select jsonb_build_object('id', t.id, 'name', t.name)
                from team_member p join team t on t.tenant_id = p.tenant_id and t.id = p.team_id
                where p.user_id = :user order by t.name
                """);
        TABLES.put("sessions", """
                select to_jsonb(s) - 'version' - 'tenant_id' from session s where s.user_id = :user order by s.started_at
                """);
        TABLES.put("consents", """
                select to_jsonb(c) - 'tenant_id' - 'text_hash' from user_consent c where c.user_id = :user order by c.id
                """);
        TABLES.put("privacyChoices", """
                select to_jsonb(c) - 'version' - 'tenant_id' from privacy_choice c where c.user_id = :user
                """);
        TABLES.put("apiKeys", """
                select to_jsonb(k) - 'version' - 'tenant_id' - 'secret_hash'
                from api_key k where k.created_by = :user order by k.created_at
                """);
        TABLES.put("auditEntries", """
                select to_jsonb(e) - 'tenant_id' - 'hash' - 'personal'
                from audit_entry e where e.actor_id = cast(:user as text) or e.object_id = cast(:user as text)
                order by e.number
                """);
    }

    private final JdbcClient jdbc;
    private final PhoneNumbers phones;
    private final JsonMapper json;

    OwnFacts(JdbcClient jdbc, PhoneNumbers phones, JsonMapper json) {
        this.jdbc = jdbc;
        this.phones = phones;
        this.json = json;
    }

    @Transactional(readOnly = true)
    ObjectNode of(UUID userId) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        TABLES.forEach((name, query) -> {
            List<String> rows =
                    jdbc.sql(query).param("user", userId).query(String.class).list();
            ArrayNode shown = facts.putArray(name);
            rows.forEach(row -> shown.add(json.readTree(row)));
        });
        ArrayNode shown = facts.putArray("phones");
        phones.find(userId).ifPresent(phone -> shown.addObject()
                .put("number", phone.number().e164())
                .put("verifiedAt", phone.since().toString()));
        return facts;
    }
}
