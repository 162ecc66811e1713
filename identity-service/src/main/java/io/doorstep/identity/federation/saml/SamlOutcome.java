package io.doorstep.identity.federation.saml;

/// How the check of a provider's response ends.
public sealed interface SamlOutcome {

    record Verified(Assertion assertion) implements SamlOutcome {}

    /// @param reason for the log
    record Refused(String reason) implements SamlOutcome {}
}
