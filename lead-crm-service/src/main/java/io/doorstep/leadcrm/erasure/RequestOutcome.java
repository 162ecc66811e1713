package io.doorstep.leadcrm.erasure;

import java.util.UUID;

/// How asking for an export or an erasure can end.
sealed interface RequestOutcome {

    record Accepted(PersonRequestView request) implements RequestOutcome {}

    record NoSuchPerson(UUID person) implements RequestOutcome {}

    /// What is known of the person must stay for now.
    record OnHold() implements RequestOutcome {}
}
