package io.doorstep.identity.federation;

import java.net.URI;

/// Every way in which the beginning of a sign-on can end.
public sealed interface BeginOutcome {

    /// @param goTo where the browser goes
    record Begun(URI goTo) implements BeginOutcome {}

    record NoSuchProvider() implements BeginOutcome {}

    /// The operator has given no client of Google.
    record NotSetUp() implements BeginOutcome {}

    record ReturnPageUnknown() implements BeginOutcome {}

    record ProviderSilent() implements BeginOutcome {}
}
