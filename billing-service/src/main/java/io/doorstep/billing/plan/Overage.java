package io.doorstep.billing.plan;

import io.doorstep.billing.money.Money;

/// What it costs to use more than the plan includes.
///
/// @param callsAllowed whether API calls beyond the day's allowance are served and billed, or refused
/// @param perPlot for each extra plot in a month
/// @param perThousandCalls for each started thousand of extra API calls
public record Overage(boolean callsAllowed, Money perPlot, Money perThousandCalls) {

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
