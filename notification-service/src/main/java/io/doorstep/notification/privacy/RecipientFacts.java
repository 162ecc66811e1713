package io.doorstep.notification.privacy;

import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import io.doorstep.kit.privacy.PersonalFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Everything that this service keeps of a person: the one list of the tables where it is. All of it goes; an e-mail
/// that still waits is not sent any more.
@Component
class RecipientFacts implements PersonalFacts {

    private static final List<String> TABLES =
            List.of("recipient", "preference_sheet", "notification", "notification_counter", "email", "sms");

    private final PersonRows rows;

    RecipientFacts(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public ObjectNode export(UUID userId) {
        Map<String, String> queries = new LinkedHashMap<>();
        TABLES.forEach(table -> queries.put(
                table, "select to_jsonb(t) - 'version' - 'tenant_id' from " + table + " t where t.user_id = :user"));
        return rows.read(queries, userId);
    }

    @Override
    public List<KeptFact> erase(UUID userId) {
        TABLES.forEach(table -> rows.change("delete from " + table + " where user_id = :user", userId));
        return List.of();
    }
}
