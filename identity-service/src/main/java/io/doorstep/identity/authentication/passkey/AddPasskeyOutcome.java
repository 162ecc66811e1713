package io.doorstep.identity.authentication.passkey;

/// Every way in which adding a passkey can end.
sealed interface AddPasskeyOutcome {

    record Added(Passkey passkey) implements AddPasskeyOutcome {}

    /// The challenge is used or expired, or the device did not answer as it must.
    record NotGood() implements AddPasskeyOutcome {}

    record KnownBefore() implements AddPasskeyOutcome {}

    /// @param most that one person may have
    record TooMany(int most) implements AddPasskeyOutcome {}
}
