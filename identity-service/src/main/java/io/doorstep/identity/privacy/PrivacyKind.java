package io.doorstep.identity.privacy;

/// What is to happen with a person's facts.
public enum PrivacyKind {
    EXPORT,
    ERASURE
}
