package io.doorstep.leadcrm.call;

import java.util.UUID;

/// Every way in which the wish to call somebody can end.
sealed interface CallOrderOutcome {

    /// The agent's phone is about to ring.
    record Ordered(CallView call) implements CallOrderOutcome {}

    /// There is no such lead, or not for this caller.
    record LeadNotFound(UUID leadId) implements CallOrderOutcome {}

    /// No phone number of the person is known.
    record NothingToDial() implements CallOrderOutcome {}

    /// This is no number of the person's.
    record NotTheirs(String written) implements CallOrderOutcome {}

    /// It is not known on which phone the agent is reached.
    record NoPhoneOfYours() implements CallOrderOutcome {}

    /// The business has no number to call with.
    record NoNumber() implements CallOrderOutcome {}
}
