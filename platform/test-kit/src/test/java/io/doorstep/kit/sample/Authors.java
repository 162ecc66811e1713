package io.doorstep.kit.sample;

import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import io.doorstep.kit.privacy.PersonalFacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A note that names a person is that person's.
@Component
class Authors implements PersonalFacts {

    private static final String OF_THE_PERSON = " from note n where n.text = cast(:user as text)";

    private final PersonRows rows;

    Authors(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public ObjectNode export(UUID userId) {
        return rows.read(Map.of("notes", "select to_jsonb(n) - 'secret' - 'tenant_id'" + OF_THE_PERSON), userId);
    }

    @Override
    public List<KeptFact> erase(UUID userId) {
        int gone = rows.change("delete" + OF_THE_PERSON, userId);
        return gone == 0 ? List.of() : List.of(new KeptFact("how many notes there were", "it names nobody"));
    }
}
