package io.doorstep.leadcrm.scoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// LEAD-26
class MeasureTests {

    @Test
    void whoRanksEveryBuyerFirstHasTheWholeAreaAndWhoTiesThemAllHalf() {
        boolean[] won = {true, true, false, false};
        assertThat(Measure.auc(new double[] {0.9, 0.8, 0.3, 0.1}, won)).isEqualTo(1);
        assertThat(Measure.auc(new double[] {0.1, 0.3, 0.8, 0.9}, won)).isZero();
        assertThat(Measure.auc(new double[] {0.5, 0.5, 0.5, 0.5}, won)).isEqualTo(0.5);
        assertThat(Measure.auc(new double[] {0.9, 0.4, 0.6, 0.1}, won)).isEqualTo(0.75);
    }

    @Test
    void theErrorIsHowFarWhatWasSaidIsFromWhatCame() {
        boolean[] won = {true, false, false, false};
        assertThat(Measure.calibrationError(new double[] {0.25, 0.25, 0.25, 0.25}, won))
                .isZero();
        assertThat(Measure.calibrationError(new double[] {0.75, 0.75, 0.75, 0.75}, won))
                .isEqualTo(0.5);
    }

    @Test
    void aPopulationThatStaysIsStableAndOneThatMovesIsNot() {
        double[] before =
                IntStream.range(0, 1_000).mapToDouble(i -> i / 1_000.0).toArray();
        double[] after =
                IntStream.range(0, 1_000).mapToDouble(i -> 0.7 + i / 4_000.0).toArray();
        double[] spread = Measure.spread(before);
        assertThat(spread)
                .hasSize(10)
                .containsExactly(
                        Measure.spread(new double[] {0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95}),
                        within(0.01));
        assertThat(Measure.stability(spread, spread)).isZero();
        assertThat(Measure.stability(spread, Measure.spread(after))).isGreaterThan(0.25);
    }

    @Test
    void calibrationFindsTheChanceBehindLogOddsThatAreTooSure() {
        int many = 1_000;
        double[] logOdds =
                IntStream.range(0, many).mapToDouble(i -> i % 2 == 0 ? 4 : -4).toArray();
        boolean[] won = new boolean[many];
        for (int i = 0; i < many; i++) {
            won[i] = i % 2 == 0 ? i % 5 != 0 : i % 5 == 0;
        }
        Calibration calibration = Calibration.fit(logOdds, won);
        assertThat(calibration.chance(4)).isCloseTo(0.8, within(0.01));
        assertThat(calibration.chance(-4)).isCloseTo(0.2, within(0.01));
    }
}
