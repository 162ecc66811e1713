package io.doorstep.workflowkit;

/// A workflow does a kind of work for the bound tenant from now on; told in the transaction that connects it.
public record WorkflowConnected(WorkKind kind) {}
