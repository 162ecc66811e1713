package io.doorstep.leadcrm.scoring.learning;

/// Turns log-odds into a probability that holds (Platt's scaling): of those with 30 per cent, 30 in 100 buy.
record Calibration(double slope, double intercept) {

    private static final int STEPS = 50;
    private static final double CLOSE = 1e-9;
    private static final double RIDGE = 1e-6;

    double chance(double logOdds) {
        return sigmoid(slope * logOdds + intercept);
    }

    /// By Newton's method from the plain share on; Platt's targets leave a doubt about what was never seen to fail.
    static Calibration fit(double[] logOdds, boolean[] won) {
        int winners = Measure.winners(won);
        double high = (winners + 1.0) / (winners + 2.0);
        double low = 1.0 / (won.length - winners + 2.0);
        double slope = 0;
        double intercept = Math.log((winners + 1.0) / (won.length - winners + 1.0));
        for (int step = 0; step < STEPS; step++) {
            double gradientSlope = 0;
            double gradientIntercept = 0;
            double slopeSlope = RIDGE;
            double slopeIntercept = 0;
            double interceptIntercept = RIDGE;
            for (int i = 0; i < won.length; i++) {
                double chance = sigmoid(slope * logOdds[i] + intercept);
                double error = chance - (won[i] ? high : low);
                double weight = chance * (1 - chance);
                gradientSlope += error * logOdds[i];
                gradientIntercept += error;
                slopeSlope += weight * logOdds[i] * logOdds[i];
                slopeIntercept += weight * logOdds[i];
                interceptIntercept += weight;
            }
            double determinant = slopeSlope * interceptIntercept - slopeIntercept * slopeIntercept;
            double down = (interceptIntercept * gradientSlope - slopeIntercept * gradientIntercept) / determinant;
            double across = (slopeSlope * gradientIntercept - slopeIntercept * gradientSlope) / determinant;
            slope -= down;
            intercept -= across;
            if (Math.abs(down) + Math.abs(across) < CLOSE) {
                break;
            }
        }
        return new Calibration(slope, intercept);
    }

    static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    static double logOdds(double chance) {
        return Math.log(chance / (1 - chance));
    }
}
