package io.doorstep.leadcrm.scoring.learning;

import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// Grows trees with XGBoost, each of which mends what those before it got wrong. Its native code runs here alone:
/// what is grown is kept as text and read by `Forest`.
final class GrowForest {

    private static final int FEWEST_TREES = 40;
    private static final int MOST_TREES = 220;
    private static final int EXAMPLES_FOR_A_TREE = 20;

    private GrowForest() {}

    /// @return as many trees as the examples bear, each as JSON
    static List<String> grow(float[][] rows, boolean[] won) {
        try {
            DMatrix examples = matrix(rows, won);
            try {
                return grow(examples, rows.length, rate(won));
            } finally {
                examples.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("No trees were grown", e);
        }
    }

    /// The log-odds before the first tree.
    static double start(boolean[] won) {
        return Calibration.logOdds(rate(won));
    }

    private static List<String> grow(DMatrix examples, int count, double rate) throws XGBoostError {
        int trees = Math.clamp(count / EXAMPLES_FOR_A_TREE, FEWEST_TREES, MOST_TREES);
        Booster booster = XGBoost.train(examples, settings(rate), trees, Map.of(), null, null);
        try {
            return List.of(booster.getModelDump("", true, "json"));
        } finally {
            booster.dispose();
        }
    }

    /// One thread, so that captures keep the others, and the same seed, so that the same examples give the same trees.
    private static Map<String, Object> settings(double rate) {
        return Map.ofEntries(
                Map.entry("objective", "binary:logistic"),
                Map.entry("base_score", rate),
                Map.entry("tree_method", "hist"),
                Map.entry("max_bin", 64),
                Map.entry("eta", 0.07),
                Map.entry("max_depth", 4),
                Map.entry("min_child_weight", 3),
                Map.entry("subsample", 0.8),
                Map.entry("colsample_bytree", 0.6),
                Map.entry("nthread", 1),
                Map.entry("seed", 1),
                Map.entry("verbosity", 0));
    }

    private static DMatrix matrix(float[][] rows, boolean[] won) throws XGBoostError {
        int columns = rows[0].length;
        float[] flat = new float[rows.length * columns];
        float[] labels = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, flat, i * columns, columns);
            labels[i] = won[i] ? 1 : 0;
        }
        DMatrix matrix = new DMatrix(flat, rows.length, columns, Float.NaN);
        matrix.setLabel(labels);
        return matrix;
    }

    private static double rate(boolean[] won) {
        return (Measure.winners(won) + 1.0) / (won.length + 2.0);
    }
}
