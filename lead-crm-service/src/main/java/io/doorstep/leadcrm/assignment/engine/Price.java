package io.doorstep.leadcrm.assignment.engine;

/// What something costs.
///
/// @param amount in minor units
/// @param currency ISO 4217
public record Price(long amount, String currency) {}
