package io.doorstep.property.valuation;

import java.util.Arrays;

/// Weighted least squares that trusts what is expected until the rows say otherwise. A dozen unknowns are solved by
/// Cholesky in a few lines, for which no library is worth its place.
final class Ridge {

    private Ridge() {}

    /// What one step in each column is worth, and how far each row is from what all of them say.
    @SuppressWarnings("ArrayRecordComponent") // made and read within one valuation, and never compared
    record Fitted(double[] steps, double[] residuals) {}

    /// @param x rows; what is not known is NaN and counts as the mean of its column
    /// @param expected by column, what a step is worth where the rows say nothing
    /// @param trust by column, above 0: how many rows it takes to say otherwise
    static Fitted fit(double[][] x, double[] y, double[] weights, double[] expected, double[] trust) {
        int columns = expected.length;
        double[][] centred = centred(x, weights, columns);
        double[] left = new double[y.length];
        double mean = mean(y, weights);
        for (int i = 0; i < y.length; i++) {
            left[i] = y[i] - mean - product(centred[i], expected);
        }
        double[][] normal = new double[columns][columns];
        double[] right = new double[columns];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < columns; j++) {
                double weighted = weights[i] * centred[i][j];
                right[j] += weighted * left[i];
                for (int k = 0; k <= j; k++) {
                    normal[j][k] += weighted * centred[i][k];
                }
            }
        }
        for (int j = 0; j < columns; j++) {
            normal[j][j] += trust[j];
        }
        double[] surprise = solve(normal, right);
        double[] steps = new double[columns];
        for (int j = 0; j < columns; j++) {
            steps[j] = expected[j] + surprise[j];
        }
        double[] residuals = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            residuals[i] = left[i] - product(centred[i], surprise);
        }
        return new Fitted(steps, residuals);
    }

    /// @param lower half of a symmetric positive definite matrix, which is overwritten
    static double[] solve(double[][] lower, double[] right) {
        int size = right.length;
        for (int j = 0; j < size; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = lower[j][k];
                for (int m = 0; m < k; m++) {
                    sum -= lower[j][m] * lower[k][m];
                }
                lower[j][k] = j == k ? Math.sqrt(sum) : sum / lower[k][k];
            }
        }
        double[] solution = right.clone();
        for (int j = 0; j < size; j++) {
            for (int m = 0; m < j; m++) {
                solution[j] -= lower[j][m] * solution[m];
            }
            solution[j] /= lower[j][j];
        }
        for (int j = size - 1; j >= 0; j--) {
            for (int m = j + 1; m < size; m++) {
                solution[j] -= lower[m][j] * solution[m];
            }
            solution[j] /= lower[j][j];
        }
        return solution;
    }

    private static double[][] centred(double[][] x, double[] weights, int columns) {
        double[][] centred = new double[x.length][columns];
        for (int j = 0; j < columns; j++) {
            double sum = 0;
            double weight = 0;
            for (int i = 0; i < x.length; i++) {
                if (!Double.isNaN(x[i][j])) {
                    sum += weights[i] * x[i][j];
                    weight += weights[i];
                }
            }
            for (int i = 0; i < x.length; i++) {
                centred[i][j] = Double.isNaN(x[i][j]) ? 0 : x[i][j] - sum / weight;
            }
        }
        return centred;
    }

    private static double mean(double[] values, double[] weights) {
        return product(values, weights) / Arrays.stream(weights).sum();
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
