package io.doorstep.leadcrm.analytics;

/// Shares in ten-thousandths, so that no number is a binary fraction.
final class BasisPoints {

    private static final long WHOLE = 10_000;

    private BasisPoints() {}

    /// Of nothing there is no share: 0.
    static long of(long part, long all) {
        return all == 0 ? 0 : Math.floorDiv(part * WHOLE + all / 2, all);
    }
}
