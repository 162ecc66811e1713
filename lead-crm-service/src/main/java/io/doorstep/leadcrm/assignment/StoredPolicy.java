package io.doorstep.leadcrm.assignment;

import io.doorstep.leadcrm.assignment.engine.Policy;

/// The rules of a business, as they are kept.
///
/// @param version 0 while it has not said anything
public record StoredPolicy(int version, Policy policy) {}
