package io.doorstep.leadcrm.erasure;

import java.util.UUID;

/// How asking for an erasure can end.
sealed interface ErasureOutcome {

    record Accepted(ErasureView erasure) implements ErasureOutcome {}

    record NoSuchPerson(UUID person) implements ErasureOutcome {}

    /// What is known of the person must stay for now.
    record OnHold() implements ErasureOutcome {}
}
