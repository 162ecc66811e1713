package io.doorstep.workflowkit;

/// No workflow does a kind of work for the bound tenant any more; told in the transaction that disconnects it.
public record WorkflowDisconnected(WorkKind kind) {}
