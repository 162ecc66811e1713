package io.doorstep.kit.erasure;

import io.doorstep.kit.privacy.KeptFact;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a service keeps of people who are no members; one that has a bean of this takes part when one is erased.
public interface CustomerFacts {

    /// Lets all of it go, in the transaction that also tells so.
    ///
    /// @param ids all by which the person, and what the person did, is known among the services
    /// @return what stays nevertheless
    List<KeptFact> erase(Set<UUID> ids);
}
