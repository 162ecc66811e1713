package io.doorstep.billing.plan;

import io.doorstep.billing.money.Money;

/// What it costs to use more than the plan includes.
///
/// @param callsAllowed whether API calls beyond the day's allowance are served and billed, or refused
/// @param plotsAllowed whether listings beyond the limit are taken and billed, or refused
/// @param agentsAllowed whether people beyond the limit get a seat; a plan that names no price for one allows none
/// @param perPlot for each extra plot in a month
/// @param perThousandCalls for each started thousand of extra API calls
public record Overage(
        boolean callsAllowed, boolean plotsAllowed, boolean agentsAllowed, Money perPlot, Money perThousandCalls) {

    private static final long PACKAGE = 1_000;

    public Money forPlots(long extraPlots) {
        return perPlot.times(extraPlots);
    }

    public Money forCalls(long extraCalls) {
        return perThousandCalls.times(startedThousands(extraCalls));
    }

    public static long startedThousands(long calls) {
        return Math.ceilDiv(calls, PACKAGE);
    }
}
