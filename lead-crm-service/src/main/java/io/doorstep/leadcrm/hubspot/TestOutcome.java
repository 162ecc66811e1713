package io.doorstep.leadcrm.hubspot;

import java.util.UUID;

/// Every way in which the test of a connection can end.
public sealed interface TestOutcome {

    /// We are let in and see contacts.
    record Works() implements TestOutcome {}

    /// We are not, or do not.
    record Fails(String reason) implements TestOutcome {}

    /// There is no such connection.
    record NotFound(UUID id) implements TestOutcome {}
}
