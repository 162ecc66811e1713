package io.doorstep.workflowkit;

/// What a run is about.
///
/// @param value of the type that its kind says
public record Subject(WorkKind kind, Object value) {}
