package io.doorstep.identity.privacy;

/// Facts of a person are to be exported or erased, by every service.
public record PrivacyRequested(PrivacyRequestView request) {}
