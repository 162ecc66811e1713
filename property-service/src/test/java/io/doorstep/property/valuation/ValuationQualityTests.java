package io.doorstep.property.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.valuation.KingCountySales.Sale;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Each home of a sample is valued by what was sold around it before, and then held against its price.
@DisplayName("X-PR-14: estimates held against 21,613 real sales")
class ValuationQualityTests {

    private static final Instant HALF_YEAR_IN = Instant.parse("2014-11-02T00:00:00Z");
    private static final List<Trial> TRIALS = new ArrayList<>();

    /// @param plain what the median price per square metre of the ten nearest says
    private record Trial(Sale sale, Valuation valuation, double plain) {

        double error() {
            return Math.abs(valuation.estimate().amount() / (double) sale.price() - 1);
        }

        double plainError() {
            return Math.abs(plain / sale.price() - 1);
        }

        boolean isInBand() {
            return sale.price() >= valuation.low().amount()
                    && sale.price() <= valuation.high().amount();
        }
    }

    @BeforeAll
    static void value() throws IOException {
        KingCountySales county = new KingCountySales();
        for (Sale sale : county.sample(HALF_YEAR_IN, 15)) {
            List<Evidence> evidence = county.evidenceFor(sale);
            Valuation valuation = Valuation.by(evidence, sale.home(), "USD", sale.at());
            double[] prices = county.nearestTen(sale).stream()
                    .mapToDouble(Sale::pricePerSquareMetre)
                    .sorted()
                    .toArray();
            double plain = (prices[4] + prices[5]) / 2 * sale.home().requiredSize();
            TRIALS.add(new Trial(sale, valuation, plain));
        }
    }

    @Test
    void halfOfTheEstimatesAreWithinATenthOfThePrice() {
        assertThat(TRIALS).hasSizeGreaterThan(500);
        assertThat(median(Trial::error)).isLessThan(0.10);
    }

    @Test
    void theBandHoldsEightOfTenPrices() {
        assertThat(share(Trial::isInBand)).isBetween(0.75, 0.85);
    }

    @Test
    void comparablesSayMoreThanThePricePerSquareMetreOfTheNearest() {
        assertThat(median(Trial::error)).isLessThan(median(Trial::plainError) * 0.85);
    }

    @Test
    void anEstimateOfHighConfidenceIsCloserThanTheOthers() {
        List<Trial> high = TRIALS.stream()
                .filter(trial -> trial.valuation().confidence() == Confidence.HIGH)
                .toList();
        List<Trial> others = TRIALS.stream()
                .filter(trial -> trial.valuation().confidence() != Confidence.HIGH)
                .toList();

        assertThat(high).hasSizeGreaterThan(100);
        assertThat(others).hasSizeGreaterThan(100);
        assertThat(median(high, Trial::error)).isLessThan(median(others, Trial::error) * 0.8);
    }

    @Test
    void estimatesLeanNeitherUpNorDownByMuch() {
        assertThat(median(trial -> trial.valuation().estimate().amount()
                        / (double) trial.sale().price()))
                .isBetween(0.97, 1.03);
    }

    @Test
    void everyAdjustmentOfEveryComparableAddsUpToTheMinorUnit() {
        for (Trial trial : TRIALS) {
            assertThat(trial.valuation().comparables().list()).hasSize(10).allSatisfy(comparable -> {
                long amounts = comparable.adjustments().stream()
                        .mapToLong(adjustment -> adjustment.amount().amount())
                        .sum();
                assertThat(comparable.price().amount() + amounts)
                        .isEqualTo(comparable.adjusted().amount());
                assertThat(comparable.evidence().listing().id())
                        .isNotEqualTo(trial.sale().listing().id());
                assertThat(comparable.evidence().at()).isBefore(trial.sale().at());
            });
        }
    }

    private static double median(ToDoubleFunction<Trial> measure) {
        return median(TRIALS, measure);
    }

    private static double median(List<Trial> trials, ToDoubleFunction<Trial> measure) {
        double[] sorted = trials.stream().mapToDouble(measure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double share(Predicate<Trial> holds) {
        return TRIALS.stream().filter(holds).count() / (double) TRIALS.size();
    }
}
