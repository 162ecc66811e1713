package io.doorstep.kit.retention;

/// For how long one kind of things is kept.
///
/// @param dryRun what would go is only counted
record RetentionRule(String category, int days, boolean dryRun) {}
