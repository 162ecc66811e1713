package io.doorstep.leadcrm.scoring.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Learns from examples. Each is judged by trees that never saw it, one fold of five after the other; those judgements
/// calibrate the model and are its figures.
public final class LearnFromExamples {

    private static final int FOLDS = 5;
    private static final int SEED = 7;

    private final List<Example> examples;
    private final Columns columns;
    private final float[][] rows;
    private final boolean[] won;

    /// @param examples the oldest first
    public LearnFromExamples(List<Example> examples) {
        this.examples = List.copyOf(examples);
        this.columns = Columns.of(examples);
        this.rows = columns.rows(examples);
        this.won = outcomes(examples);
    }

    public Learned learn() {
        int[] folds = folds();
        double[] unseen = judgeUnseen(folds);
        Calibration calibration = Calibration.fit(unseen, won);
        double[] chances = calibrate(unseen, folds);
        List<String> trees = GrowForest.grow(rows, won);
        double start = GrowForest.start(won);
        var saved = new SavedModel(columns.names(), start, trees, calibration.slope(), calibration.intercept());
        return new Learned(
                saved,
                figures(chances),
                weights(LearnedModel.read(saved)),
                Arrays.stream(Measure.spread(chances)).boxed().toList());
    }

    private Figures figures(double[] chances) {
        return new Figures(
                won.length,
                Measure.winners(won),
                Measure.auc(chances, won),
                Measure.calibrationError(chances, won),
                forwardAuc());
    }

    /// Winners and losers are dealt out apart, so that each fold has its share of both.
    private int[] folds() {
        int[] folds = new int[won.length];
        Random chance = new Random(SEED);
        for (boolean side : List.of(true, false)) {
            List<Integer> those = new ArrayList<>();
            for (int i = 0; i < won.length; i++) {
                if (won[i] == side) {
                    those.add(i);
                }
            }
            Collections.shuffle(those, chance);
            for (int i = 0; i < those.size(); i++) {
                folds[those.get(i)] = i % FOLDS;
            }
        }
        return folds;
    }

    private double[] judgeUnseen(int[] folds) {
        double[] logOdds = new double[won.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            Forest forest = grow(others(folds, fold));
            for (int i = 0; i < won.length; i++) {
                if (folds[i] == fold) {
                    logOdds[i] = forest.say(rows[i]);
                }
            }
        }
        return logOdds;
    }

    /// Of each fold with what the others say, so that nobody's own outcome makes the own chance better.
    private double[] calibrate(double[] logOdds, int[] folds) {
        double[] chances = new double[won.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            int[] others = others(folds, fold);
            Calibration calibration = Calibration.fit(
                    Arrays.stream(others).mapToDouble(i -> logOdds[i]).toArray(), pick(others));
            for (int i = 0; i < won.length; i++) {
                if (folds[i] == fold) {
                    chances[i] = calibration.chance(logOdds[i]);
                }
            }
        }
        return chances;
    }

    private double forwardAuc() {
        int from = won.length - won.length / FOLDS;
        int[] before = range(0, from);
        Forest forest = grow(before);
        int[] after = range(from, won.length);
        return Measure.auc(
                Arrays.stream(after).mapToDouble(i -> forest.say(rows[i])).toArray(), pick(after));
    }

    private Map<String, Double> weights(LearnedModel model) {
        Map<String, Double> weights = new TreeMap<>();
        examples.forEach(example -> model.judge(example.known())
                .by()
                .forEach((column, by) -> weights.merge(column, Math.abs(by) / won.length, Double::sum)));
        return weights;
    }

    private Forest grow(int[] chosen) {
        boolean[] outcomes = pick(chosen);
        float[][] known = Arrays.stream(chosen).mapToObj(i -> rows[i]).toArray(float[][]::new);
        return Forest.read(GrowForest.start(outcomes), GrowForest.grow(known, outcomes));
    }

    private static int[] others(int[] folds, int fold) {
        return Arrays.stream(range(0, folds.length))
                .filter(i -> folds[i] != fold)
                .toArray();
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    private boolean[] pick(int[] chosen) {
        boolean[] picked = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            picked[i] = won[chosen[i]];
        }
        return picked;
    }

    private static boolean[] outcomes(List<Example> examples) {
        boolean[] outcomes = new boolean[examples.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = examples.get(i).won();
        }
        return outcomes;
    }
}
