package io.doorstep.campaign.privacy;

import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonalFacts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Nothing here names a member: contacts and suppressed addresses are those of people who asked about a property, the
/// sender is the organization, and templates and sequences have no author.
@Component
class NoMemberFacts implements PersonalFacts {

    @Override
    public ObjectNode export(UUID userId) {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public List<KeptFact> erase(UUID userId) {
        return List.of();
    }
}
