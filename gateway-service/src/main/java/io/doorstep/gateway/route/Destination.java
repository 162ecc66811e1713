package io.doorstep.gateway.route;

/// Where a path leads, and what it asks of its caller.
sealed interface Destination {

    /// A service, for callers with a token or key.
    record Guarded(Service service) implements Destination {}

    /// A service that verifies something else itself, such as a password.
    record Open(Service service) implements Destination {}

    /// A service to which a partner's program proves itself.
    record Proving(Service service) implements Destination {}

    /// A business's public address.
    record Public(Service service, String slug) implements Destination {}

    /// The live channel; the kind of the token decides on the service.
    record Live() implements Destination {}

    /// The gateway's own pages.
    record Own() implements Destination {}

    /// What the gateway itself answers to callers with a token or key.
    record Answered() implements Destination {}

    /// For measuring alone.
    record Bare(Service service) implements Destination {}

    /// As guarded, but without limits; for measuring alone.
    record Unlimited(Service service) implements Destination {}

    record Nowhere() implements Destination {}

    /// Another spelling of a path.
    record Rewritten(String path, Destination destination) implements Destination {}
}
