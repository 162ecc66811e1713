package io.doorstep.notification.privacy;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Everything that this service keeps of a person: the one list of the tables where it is.
@Component
class PersonRows {

    private static final List<String> TABLES =
            List.of("recipient", "preference_sheet", "notification", "notification_counter", "email", "sms");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PersonRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    ObjectNode of(UUID userId) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        for (String table : TABLES) {
            ArrayNode shown = facts.putArray(table);
            jdbc.sql("select to_jsonb(t) - 'version' - 'tenant_id' from " + table + " t where t.user_id = :user")
                    .param("user", userId)
                    .query(String.class)
                    .list()
                    .forEach(row -> shown.add(json.readTree(row)));
        }
        return facts;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(UUID userId) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where user_id = :user")
                .param("user", userId)
                .update());
    }
}
