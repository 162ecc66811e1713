package io.doorstep.property.privacy;

import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import io.doorstep.kit.privacy.PersonalFacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// What this service keeps of a member is who brought a file in: the one list of the tables where it is.
@Component
class MemberFacts implements PersonalFacts {

    private static final Map<String, String> SHOWN = Map.of("imports", """
            select jsonb_build_object('id', i.id, 'fileName', i.file_name, 'startedAt', i.started_at)
            from listing_import i where i.requested_by = cast(:user as text) order by i.started_at
            """);

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
        rows.change("""
                update listing_import set requested_by = null, version = version + 1
                where requested_by = cast(:user as text)
                """, userId);
        return List.of();
    }
}
