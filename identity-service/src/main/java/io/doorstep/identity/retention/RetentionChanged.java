package io.doorstep.identity.retention;

/// An organization has said for how long things are kept.
public record RetentionChanged(PolicyView policy) {}
