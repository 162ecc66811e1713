package io.doorstep.leadcrm.call;

import java.util.UUID;

/// Every way in which ordering, changing or letting go of a number can end.
sealed interface NumberOutcome {

    /// It is as it was wanted; of a new one the provider is asked at once.
    record Kept(NumberView number) implements NumberOutcome {}

    /// It is ours no more.
    record LetGo() implements NumberOutcome {}

    /// There is no such number.
    record NotFound(UUID id) implements NumberOutcome {}

    /// No account at a provider is connected.
    record NoAccount() implements NumberOutcome {}

    /// We have it already.
    record AlreadyThere(UUID id) implements NumberOutcome {}

    /// This is no phone number.
    record Unreadable(String written) implements NumberOutcome {}

    /// Nobody by that id can be given leads.
    record AgentUnknown(UUID agentId) implements NumberOutcome {}
}
