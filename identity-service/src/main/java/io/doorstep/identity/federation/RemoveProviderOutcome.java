package io.doorstep.identity.federation;

/// Every way in which the taking away of a provider can end.
public sealed interface RemoveProviderOutcome {

    record Removed() implements RemoveProviderOutcome {}

    record NoSuchProvider() implements RemoveProviderOutcome {}

    record OwnersOnly() implements RemoveProviderOutcome {}
}
