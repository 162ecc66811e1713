package io.doorstep.identity.federation;

/// Every way in which the setting up of a provider can end.
public sealed interface SaveProviderOutcome {

    record Saved(ProviderView provider) implements SaveProviderOutcome {}

    record NoSuchProvider() implements SaveProviderOutcome {}

    /// Whoever decides who vouches for people can become any of them.
    record OwnersOnly() implements SaveProviderOutcome {}

    record RoleRefused(String reason) implements SaveProviderOutcome {}

    record DomainNotProved(String domain) implements SaveProviderOutcome {}

    /// The provider does not answer as it must, or something of it is missing.
    record Unusable(String reason) implements SaveProviderOutcome {}
}
