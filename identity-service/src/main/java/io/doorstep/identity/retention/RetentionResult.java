package io.doorstep.identity.retention;

import java.time.Instant;

/// What a service made of a rule the last time.
///
/// @param days as the rule was then
/// @param rows that went, or that would go in a dry run
public record RetentionResult(String service, int days, boolean dryRun, long rows, Instant enforcedAt) {}
