package io.doorstep.kit.privacy;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// What a service keeps of persons; one that has a bean of this takes part in requests about them.
public interface PersonalFacts {

    /// What the bound organization keeps here of a person, without secrets; runs in a transaction that only reads.
    ObjectNode export(UUID userId);

    /// Lets all of it go, in the transaction that also tells so.
    ///
    /// @return what stays nevertheless
    List<KeptFact> erase(UUID userId);
}
