package io.doorstep.kit.retention;

/// Work for one organization.
///
/// @param daily comes back the next day
record Enforcement(boolean daily) {}
