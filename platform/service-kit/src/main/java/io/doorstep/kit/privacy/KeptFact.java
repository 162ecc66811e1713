package io.doorstep.kit.privacy;

/// What stays of a person after an erasure.
///
/// @param what in the person's words, such as `invoices`
/// @param because why it may stay
public record KeptFact(String what, String because) {}
