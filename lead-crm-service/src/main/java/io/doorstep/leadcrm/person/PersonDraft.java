package io.doorstep.leadcrm.person;

import java.util.List;

/// Somebody who is to be added.
public record PersonDraft(PersonDetails details, List<IdentityDraft> identities, List<PostalAddress> addresses) {

    boolean isNobody() {
        return details.wholeName() == null && identities.isEmpty();
    }
}
