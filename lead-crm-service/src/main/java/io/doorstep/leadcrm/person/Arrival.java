package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.ContactReading.Reachable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who stands in a list, with everything by which they could be known.
///
/// @param externalId what another system calls the person
public record Arrival(
        Reachable contact, @Nullable String externalId, PersonDetails details, List<PostalAddress> addresses) {

    List<IdentityKey> keys() {
        return IdentityKey.of(contact, externalId);
    }
}
