package io.doorstep.leadcrm.webhook;

import java.util.Set;
import java.util.UUID;

/// Every way in which a change of an endpoint can end.
public sealed interface EndpointOutcome {

    /// It is as it was wanted.
    record Saved(EndpointView endpoint) implements EndpointOutcome {}

    /// It has a secret that is shown this once.
    record SecretMade(EndpointView endpoint, String secret) implements EndpointOutcome {}

    /// Nobody can subscribe to these types.
    record TypesUnknown(Set<String> types) implements EndpointOutcome {}

    /// Nobody could get such a payload.
    record ShapeContradicts(String reason) implements EndpointOutcome {}

    /// There is no such endpoint.
    record NotFound(UUID id) implements EndpointOutcome {}
}
