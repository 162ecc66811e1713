package io.doorstep.leadcrm.scoring.learning;

import java.util.stream.IntStream;

/// How good chances are, and whether they are still like those of the day on which the model was made.
public final class Measure {

    private static final int GROUPS = 10;

    private static final int PER_CENT = 100;

    /// What a group counts as that hardly anybody is in: a logarithm needs a share, and a handful is no movement.
    private static final double HARDLY_ANYBODY = 0.005;

    private Measure() {}

    static int winners(boolean[] won) {
        int winners = 0;
        for (boolean one : won) {
            winners += one ? 1 : 0;
        }
        return winners;
    }

    /// How often somebody who bought stands before somebody who did not (the area under the ROC curve); who stand
    /// side by side count half.
    public static double auc(double[] chances, boolean[] won) {
        int[] order = IntStream.range(0, chances.length)
                .boxed()
                .sorted((one, other) -> Double.compare(chances[one], chances[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        double ranks = 0;
        long winners = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && chances[order[to]] == chances[order[from]]) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            for (int i = from; i < to; i++) {
                if (won[order[i]]) {
                    ranks += rank;
                    winners++;
                }
            }
            from = to;
        }
        long losers = order.length - winners;
        return winners == 0 || losers == 0 ? 0.5 : (ranks - winners * (winners + 1) / 2.0) / (winners * losers);
    }

    /// How far what was said is from what came, over ten groups of equal width (the expected calibration error).
    public static double calibrationError(double[] chances, boolean[] won) {
        double[] said = new double[GROUPS];
        double[] came = new double[GROUPS];
        for (int i = 0; i < chances.length; i++) {
            int group = group(chances[i]);
            said[group] += chances[i];
            came[group] += won[i] ? 1 : 0;
        }
        double error = 0;
        for (int group = 0; group < GROUPS; group++) {
            error += Math.abs(said[group] - came[group]);
        }
        return chances.length == 0 ? 0 : error / chances.length;
    }

    /// The share of a population in each of ten groups of equal width.
    public static double[] spread(double[] chances) {
        double[] shares = new double[GROUPS];
        for (double chance : chances) {
            shares[group(chance)] += 1.0 / chances.length;
        }
        return shares;
    }

    /// How much a population has moved (the population stability index): below 0.1 hardly, above 0.25 much.
    public static double stability(double[] before, double[] now) {
        double index = 0;
        for (int group = 0; group < GROUPS; group++) {
            double then = Math.max(before[group], HARDLY_ANYBODY);
            double since = Math.max(now[group], HARDLY_ANYBODY);
            index += (since - then) * Math.log(since / then);
        }
        return index;
    }

    /// By whole per cent, as scores are kept.
    private static int group(double chance) {
        return Math.clamp(Math.round(chance * PER_CENT) / (PER_CENT / GROUPS), 0, GROUPS - 1);
    }
}
