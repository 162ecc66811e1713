package io.doorstep.leadcrm.scoring.learning;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Trees that add up. Each step down a tree moves the expectation, and the column that was asked takes the credit, so
/// that what the columns contribute adds up to exactly what the forest says.
record Forest(double usual, List<Tree> trees) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// @param start the log-odds before the first tree
    /// @param trees each as JSON
    static Forest read(double start, List<String> trees) {
        List<Tree> read =
                trees.stream().map(tree -> Tree.read(JSON.readTree(tree))).toList();
        return new Forest(start + read.stream().mapToDouble(Tree::expected).sum(), read);
    }

    /// How far each column moves a row away from what is usual, in log-odds.
    double[] contributions(float[] row) {
        double[] by = new double[row.length];
        for (Tree tree : trees) {
            Tree at = tree;
            while (at instanceof Tree.Split split) {
                Tree next = split.next(row);
                by[split.column()] += next.expected() - split.expected();
                at = next;
            }
        }
        return by;
    }

    double say(float[] row) {
        double sum = usual;
        for (double contribution : contributions(row)) {
            sum += contribution;
        }
        return sum;
    }
}
