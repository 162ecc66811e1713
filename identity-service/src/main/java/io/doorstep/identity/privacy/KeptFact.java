package io.doorstep.identity.privacy;

/// What a service keeps of a person after an erasure, and why it may.
public record KeptFact(String what, String because) {}
