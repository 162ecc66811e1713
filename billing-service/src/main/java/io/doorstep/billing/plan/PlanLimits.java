package io.doorstep.billing.plan;

/// How much of everything a plan includes.
///
/// @param burstPerSecond requests in one second by one credential
/// @param maxPlots listings in use at the same time
/// @param maxAgents people with a seat
public record PlanLimits(
        int requestsPerHour, long maxApiCallsDaily, int burstPerSecond, long maxPlots, long maxAgents) {}
