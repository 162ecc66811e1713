package io.doorstep.property.valuation;

/// Rounds amounts to what can be known of them.
final class Rounding {

    private static final int TEN = 10;

    private Rounding() {}

    /// The last of so many digits of an amount: 5,432,100 to three digits goes in steps of 10,000.
    static long coin(long amount, int digits) {
        long coin = 1;
        for (long rest = Math.abs(amount); rest >= Math.pow(TEN, digits); rest /= TEN) {
            coin *= TEN;
        }
        return coin;
    }

    static long to(double amount, long coin) {
        return Math.round(amount / coin) * coin;
    }

    static long significant(double amount, int digits) {
        return to(amount, coin(Math.round(amount), digits));
    }
}
