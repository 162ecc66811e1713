package io.doorstep.leadcrm.assignment;

/// The rules, somebody's profile or a pond changed: who waits may be served now.
public record AssignmentChanged() {}
