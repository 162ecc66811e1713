package io.doorstep.billing.privacy;

import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import io.doorstep.kit.privacy.PersonalFacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A member has a seat here and nothing else: the one list of the tables where it is. Invoices count seats and name no
/// member, and so does whatever belongs to them.
@Component
class MemberFacts implements PersonalFacts {

    private static final Map<String, String> SHOWN =
            Map.of("seat", "select to_jsonb(s) - 'tenant_id' from seat s where s.user_id = :user");
    private static final KeptFact INVOICES = new KeptFact(
            "invoices and payments of the organization",
            "The law wants them kept unchanged for years; they name the organization and no member.");

    private final PersonRows rows;

    MemberFacts(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public ObjectNode export(UUID userId) {
        return rows.read(SHOWN, userId);
    }

    @Override
    public List<KeptFact> erase(UUID userId) {
        rows.change("delete from seat where user_id = :user", userId);
        return List.of(INVOICES);
    }
}
