package io.doorstep.leadcrm.call;

import java.util.UUID;

/// Every way in which connecting, changing or leaving a provider can end.
sealed interface AccountOutcome {

    /// It is as it was wanted.
    record Kept(AccountView account) implements AccountOutcome {}

    /// It is forgotten.
    record Left() implements AccountOutcome {}

    /// There is an account already.
    record AlreadyThere(UUID id) implements AccountOutcome {}

    /// There is none.
    record Missing() implements AccountOutcome {}

    /// There are numbers at it.
    record InUse() implements AccountOutcome {}
}
