package io.doorstep.property.privacy;

import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import io.doorstep.kit.privacy.PersonalFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// What this service keeps of a member is who brought a file in or uploaded a text, and what the member looks for and
/// opened as a client.
@Component
class MemberFacts implements PersonalFacts {

    private static final Map<String, String> SHOWN = Map.of("imports", """
            select jsonb_build_object('id', i.id, 'fileName', i.file_name, 'startedAt', i.started_at)
            from listing_import i where i.requested_by = cast(:user as text) order by i.started_at
            """, "uploads", """
            select jsonb_build_object('id', u.id, 'fileName', u.file_name, 'text', u.text, 'createdAt', u.created_at)
            from property_upload u where u.created_by = cast(:user as text) order by u.created_at
            """);

    private final PersonRows rows;
    private final ClientFacts clientFacts;

    MemberFacts(PersonRows rows, ClientFacts clientFacts) {
        this.rows = rows;
        this.clientFacts = clientFacts;
    }

    @Override
    public ObjectNode export(UUID userId) {
        ObjectNode facts = rows.read(SHOWN, userId);
        facts.setAll(clientFacts.export(Set.of(userId)));
        return facts;
    }

    @Override
    public List<KeptFact> erase(UUID userId) {
        rows.change("""
            update listing_import set requested_by = null, version = version + 1
            where requested_by = cast(:user as text)
            """, userId);
        rows.change("""
                update property_upload set created_by = null, version = version + 1
                where created_by = cast(:user as text)
                """, userId);
        return clientFacts.erase(Set.of(userId));
    }
}
