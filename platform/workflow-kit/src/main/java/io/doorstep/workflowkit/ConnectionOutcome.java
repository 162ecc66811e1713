package io.doorstep.workflowkit;

/// Every way in which a change of a connection can end.
public sealed interface ConnectionOutcome {

    /// It is as it was wanted.
    record Saved(ConnectionView connection) implements ConnectionOutcome {}

    /// It is new.
    ///
    /// @param secret shown this once
    record Connected(ConnectionView connection, String secret) implements ConnectionOutcome {}

    /// It has another secret.
    ///
    /// @param secret shown this once
    record SecretMade(ConnectionView connection, String secret) implements ConnectionOutcome {}

    /// No address was given, and the installation has none either.
    record AddressMissing() implements ConnectionOutcome {}

    /// No workflow is connected for this.
    record NotFound(WorkKind kind) implements ConnectionOutcome {}
}
