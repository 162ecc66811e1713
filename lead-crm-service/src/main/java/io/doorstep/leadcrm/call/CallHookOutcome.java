package io.doorstep.leadcrm.call;

/// Every way in which a webhook of a provider's can end.
sealed interface CallHookOutcome {

    /// This is to happen with the call.
    record Answered(Laml laml) implements CallHookOutcome {}

    /// Nobody has this address.
    record Unknown() implements CallHookOutcome {}

    /// It is not signed by the provider, or not for us.
    record NotTheProviders() implements CallHookOutcome {}

    /// It is signed, and yet speaks of no call.
    record Unreadable() implements CallHookOutcome {}
}
