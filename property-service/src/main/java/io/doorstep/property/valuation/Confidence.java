package io.doorstep.property.valuation;

/// How far an estimate can be relied on.
enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    private static final double NARROW = 0.2;
    private static final double WIDE = 0.4;
    private static final int MANY = 30;
    private static final int FEW = 8;
    private static final double NEAR = 2_000;
    private static final double FAR = 10_000;
    private static final double LATELY = 1;
    private static final double LONG_AGO = 2;

    /// @param band by which factor eight of ten prices are off at most, as a logarithm
    /// @param considered how many homes said what differences are worth
    static Confidence of(Comparables comparables, double band, int considered) {
        double metres = comparables.medianMetres();
        double years = comparables.medianYears();
        if (comparables.sold() * 2 <= comparables.size()
                || considered < FEW
                || band > WIDE
                || metres > FAR
                || years > LONG_AGO) {
            return LOW;
        }
        boolean isHigh = comparables.sold() == comparables.size()
                && considered >= MANY
                && band <= NARROW
                && metres <= NEAR
                && years <= LATELY;
        return isHigh ? HIGH : MEDIUM;
    }
}
