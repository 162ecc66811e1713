package io.doorstep.identity.authentication;

import io.doorstep.identity.federation.AdmitOutcome;
import java.time.Duration;

/// Every way in which a sign-on by a provider can end.
sealed interface SignOnOutcome {

    record SignedOn(SignedIn signedIn) implements SignOnOutcome {}

    /// Google's word was the first we heard of the person, who has a business here now.
    record Founded(SignedIn signedIn) implements SignOnOutcome {}

    /// The provider is the first factor; the account has a second one.
    record SecondFactorRequired() implements SignOnOutcome {}

    record WrongSecondFactor() implements SignOnOutcome {}

    record TooManyTries(Duration retryAfter) implements SignOnOutcome {}

    /// Unknown, used, expired, or brought by another browser than the one that began.
    record CodeNotGood() implements SignOnOutcome {}

    record NotAdmitted(AdmitOutcome.Refused refusal) implements SignOnOutcome {}

    /// The person is an active member of no organization.
    record NoOrganization() implements SignOnOutcome {}
}
