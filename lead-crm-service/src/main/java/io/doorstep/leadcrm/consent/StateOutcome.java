package io.doorstep.leadcrm.consent;

import java.util.UUID;

/// How writing down what somebody said can end.
sealed interface StateOutcome {

    record Stated(ConsentRecord entry) implements StateOutcome {}

    record NoSuchPerson(UUID person) implements StateOutcome {}

    /// A consent without its wording proves nothing.
    record TextMissing() implements StateOutcome {}

    /// What does not depend on the channel is said of all.
    record NotByChannel(ConsentPurpose purpose) implements StateOutcome {}
}
