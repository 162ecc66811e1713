package io.doorstep.identity.federation;

import java.net.URI;

/// How a browser that comes back from a provider goes on.
public sealed interface ReturnOutcome {

    /// @param goTo the page that the sign-on began with, with a code or an error in the fragment
    record GoesOn(URI goTo) implements ReturnOutcome {}

    /// Nobody of ours is on such a way, not any more, or not by this provider.
    record NotOnTheWay() implements ReturnOutcome {}
}
