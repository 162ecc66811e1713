package io.doorstep.leadcrm.scoring.learning;

import java.util.Map;
import java.util.TreeMap;

/// A model that is ready to judge, on any thread.
public final class LearnedModel {

    private final Columns columns;
    private final Forest forest;
    private final Calibration calibration;

    LearnedModel(Columns columns, Forest forest, Calibration calibration) {
        this.columns = columns;
        this.forest = forest;
        this.calibration = calibration;
    }

    public static LearnedModel read(SavedModel saved) {
        return new LearnedModel(
                new Columns(saved.columns()),
                Forest.read(saved.start(), saved.trees()),
                new Calibration(saved.slope(), saved.intercept()));
    }

    /// @param known by name of column; other names are ignored
    public Judgement judge(Map<String, Double> known) {
        double[] contributions = forest.contributions(columns.row(known));
        Map<String, Double> by = new TreeMap<>();
        for (int i = 0; i < contributions.length; i++) {
            if (contributions[i] != 0) {
                by.put(columns.names().get(i), calibration.slope() * contributions[i]);
            }
        }
        return new Judgement(calibration.slope() * forest.usual() + calibration.intercept(), by);
    }

    /// What a model says of somebody, in log-odds, which add up.
    ///
    /// @param usual of everybody
    /// @param by what each column adds to it
    public record Judgement(double usual, Map<String, Double> by) {

        public double chance() {
            double sum = usual;
            for (double contribution : by.values()) {
                sum += contribution;
            }
            return Calibration.sigmoid(sum);
        }

        /// The probability of some log-odds.
        public static double chanceOf(double logOdds) {
            return Calibration.sigmoid(logOdds);
        }
    }
}
