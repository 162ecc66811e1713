package io.doorstep.gateway.quota;

/// Where one limit of a caller stands.
///
/// @param context what sort of calls it bounds; each counts on the limits of its own context
/// @param policy as answers and problems name it
public record LimitState(
        CallContext context, String policy, int quota, int windowSeconds, int remaining, long secondsToReset) {}
