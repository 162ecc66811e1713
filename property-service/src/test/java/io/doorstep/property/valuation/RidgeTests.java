package io.doorstep.property.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RidgeTests {

    private static final double[][] ROWS = {{1, 0}, {2, 1}, {3, -1}, {4, 2}, {5, 0}};

    @Test
    void systemsAreSolved() {
        double[] solution = Ridge.solve(new double[][] {{4, 0, 0}, {2, 5, 0}, {1, 3, 6}}, new double[] {11, 21, 25});

        assertThat(solution[0]).isCloseTo(1, within(1e-9));
        assertThat(solution[1]).isCloseTo(2, within(1e-9));
        assertThat(solution[2]).isCloseTo(3, within(1e-9));
    }

    @Test
    void rowsThatAgreeSayWhatAStepIsWorth() {
        double[] y = Arrays.stream(ROWS)
                .mapToDouble(row -> 7 + 2 * row[0] - 3 * row[1])
                .toArray();

        Ridge.Fitted fitted = Ridge.fit(ROWS, y, ones(), new double[2], new double[] {1e-9, 1e-9});

        assertThat(fitted.steps()[0]).isCloseTo(2, within(1e-6));
        assertThat(fitted.steps()[1]).isCloseTo(-3, within(1e-6));
        assertThat(fitted.residuals()).containsExactly(new double[5], within(1e-6));
    }

    @Test
    void whatIsExpectedStandsWhereRowsSayNothing() {
        double[][] silent = {{1, 5}, {1, Double.NaN}, {1, 5}, {1, 5}, {1, Double.NaN}};

        Ridge.Fitted fitted =
                Ridge.fit(silent, new double[] {1, 2, 3, 4, 5}, ones(), new double[] {0.6, 0.1}, new double[] {1, 1});

        assertThat(fitted.steps()).containsExactly(0.6, 0.1);
    }

    @Test
    void aRowWithoutWeightSaysNothing() {
        double[] y = {1, 2, 3, 4, 900};
        double[] weights = {1, 1, 1, 1, 0};
        double[][] rows = {{1}, {2}, {3}, {4}, {5}};

        assertThat(Ridge.fit(rows, y, weights, new double[1], new double[] {1e-9})
                        .steps()[0])
                .isCloseTo(1, within(1e-6));
    }

    private static double[] ones() {
        return new double[] {1, 1, 1, 1, 1};
    }
}
