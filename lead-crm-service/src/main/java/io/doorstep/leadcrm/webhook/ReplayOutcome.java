package io.doorstep.leadcrm.webhook;

import java.util.UUID;

/// Every way in which the wish for a replay can end.
public sealed interface ReplayOutcome {

    /// The first tries are due now.
    ///
    /// @param more whether there is more of it than one call takes
    record Scheduled(int deliveries, boolean more) implements ReplayOutcome {}

    /// Nothing is sent to an endpoint that is disabled.
    record EndpointOff(String reason) implements ReplayOutcome {}

    /// There is no such endpoint.
    record NotFound(UUID id) implements ReplayOutcome {}
}
