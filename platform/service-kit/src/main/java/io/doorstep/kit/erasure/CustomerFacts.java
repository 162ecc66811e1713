package io.doorstep.kit.erasure;

import io.doorstep.kit.privacy.KeptFact;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// What a service keeps of people who are no members; one that has a bean of this takes part when somebody asks to
/// see it, and when one is erased.
public interface CustomerFacts {

    /// What the bound organization keeps here of the person, without what it keeps of others and without secrets;
    /// runs in a transaction that only reads.
    ///
    /// @param ids all by which the person, and what the person did, is known among the services
    ObjectNode export(Set<UUID> ids);

    /// Lets all of it go, in the transaction that also tells so.
    ///
    /// @param ids all by which the person, and what the person did, is known among the services
    /// @return what stays nevertheless
    List<KeptFact> erase(Set<UUID> ids);
}
