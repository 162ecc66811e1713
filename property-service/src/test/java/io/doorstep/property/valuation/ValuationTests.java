package io.doorstep.property.valuation;

import static io.doorstep.property.valuation.ValuedHomes.OURS;
import static io.doorstep.property.valuation.ValuedHomes.TODAY;
import static io.doorstep.property.valuation.ValuedHomes.aHome;
import static io.doorstep.property.valuation.ValuedHomes.aPlot;
import static io.doorstep.property.valuation.ValuedHomes.asked;
import static io.doorstep.property.valuation.ValuedHomes.sold;
import static io.doorstep.property.valuation.ValuedHomes.soldBefore;
import static io.doorstep.property.valuation.ValuedHomes.soldPlot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.doorstep.property.listing.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-PR-14: what a home is worth by its like")
class ValuationTests {

    private static final Offset<Double> A_HUNDREDTH = within(0.01);

    @Test
    void homesThatAreTheSameAreWorthTheSameAndNothingIsPutRight() {
        Valuation valuation = value(homes(12, i -> soldBefore(i, 0, 100, 50_000_000)));

        assertThat(valuation.estimate()).isEqualTo(new Money(50_000_000, "USD"));
        assertThat(valuation.perSquareMetre()).isEqualTo(new Money(500_000, "USD"));
        assertThat(valuation.comparables().list()).hasSize(10).allSatisfy(comparable -> {
            assertThat(comparable.adjustments()).isEmpty();
            assertThat(comparable.adjusted()).isEqualTo(comparable.price());
        });
    }

    @Test
    void anEstimateIsTheWeightedMeanOfTheAdjustedPrices() {
        Valuation valuation = value(street());

        double mean = valuation.comparables().list().stream()
                .mapToDouble(one -> one.weight() * one.adjusted().amount())
                .sum();
        assertThat(valuation.estimate().amount() / mean).isCloseTo(1, A_HUNDREDTH);
        assertThat(valuation.comparables().list().stream()
                        .mapToDouble(AdjustedComparable::weight)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(valuation.low().amount()).isLessThan(valuation.estimate().amount());
        assertThat(valuation.high().amount()).isGreaterThan(valuation.estimate().amount());
    }

    @Test
    void aLargerComparableIsPutRightDownwardsAndASmallerOneUpwards() {
        for (AdjustedComparable comparable : value(street()).comparables().list()) {
            double more = Objects.requireNonNull(comparable.evidence().home().livingArea()) - 100;
            assertThat(comparable.adjustments())
                    .filteredOn(adjustment -> adjustment.aspect().equals("livingArea"))
                    .allSatisfy(adjustment -> {
                        assertThat(Math.signum((double) adjustment.amount().amount()))
                                .isEqualTo(-Math.signum(more));
                        assertThat(adjustment.text())
                                .isEqualTo("%d m² %s living area"
                                        .formatted(Math.round(Math.abs(more)), more > 0 ? "more" : "less"));
                    });
        }
    }

    @Test
    void aFeatureIsWorthWhatTheNeighboursPaidForIt() {
        List<Evidence> evidence = Stream.concat(
                        homes(20, i -> sold(i, 100, 3, 50_000_000)).stream(),
                        IntStream.range(20, 40).mapToObj(i -> sold(i, 100, 3, 75_000_000, "waterfront")))
                .toList();

        Valuation without = Valuation.by(evidence, OURS, "USD", TODAY);
        Valuation with = Valuation.by(evidence, aHome(100.0, 3, List.of("waterfront")), "USD", TODAY);

        assertThat(with.estimate().amount() / (double) without.estimate().amount())
                .isGreaterThan(1.3);
        assertThat(with.comparables().list())
                .flatExtracting(AdjustedComparable::adjustments)
                .filteredOn(adjustment -> adjustment.text().contains("waterfront"))
                .allSatisfy(adjustment -> assertThat(adjustment.text()).isEqualTo("lacks waterfront"));
    }

    @Test
    void whatAComparableDoesNotStateIsNotPutRight() {
        List<Evidence> evidence = new ArrayList<>(street());
        evidence.add(sold(0, 100, null, 50_000_000));

        assertThat(value(evidence).comparables().list())
                .filteredOn(one -> one.evidence().home().bedrooms() == null)
                .hasSize(1)
                .flatExtracting(AdjustedComparable::adjustments)
                .extracting(Adjustment::aspect)
                .doesNotContain("bedrooms");
    }

    @Test
    void aMarketThatRoseIsSeenInOlderSales() {
        List<Evidence> evidence =
                homes(60, i -> soldBefore(i, i * 30, 100, Math.round(50_000_000 * Math.pow(1.10, -i * 30 / 365.0))));

        assertThat(value(evidence).estimate().amount() / 50_000_000.0).isCloseTo(1, within(0.03));
    }

    @Test
    void aPriceThatCannotBeIsDrownedByTheOthers() {
        List<Evidence> evidence = new ArrayList<>(street());
        double before = value(evidence).estimate().amount();
        evidence.add(sold(0, 100, 3, 100));

        assertThat(value(evidence).estimate().amount() / before).isCloseTo(1, within(0.1));
    }

    @Test
    void theOrderInWhichEvidenceComesChangesNothing() {
        assertThat(value(street().reversed())).isEqualTo(value(street()));
    }

    @Test
    void whatWasPaidCountsMoreThanWhatIsAsked() {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            evidence.add(sold(i, 100, 3, 50_000_000));
            evidence.add(asked(i + 5, 100, 3, 60_000_000));
        }

        Valuation valuation = value(evidence);

        assertThat(valuation.estimate().amount()).isBetween(50_000_000L, 54_000_000L);
        assertThat(valuation.comparables().sold()).isEqualTo(5);
        assertThat(valuation.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void fewOrScatteredPricesMakeAWiderBand() {
        List<Evidence> calm = homes(40, i -> sold(i, 100, 3, 50_000_000 + i * 10_000L));
        List<Evidence> scattered = homes(40, i -> sold(i, 100, 3, i % 2 == 0 ? 35_000_000 : 70_000_000));

        assertThat(width(value(calm))).isLessThan(width(value(calm.subList(0, 5))));
        assertThat(width(value(calm))).isLessThan(width(value(scattered)) / 2);
        assertThat(value(calm).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(value(calm.subList(0, 5)).confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void landIsComparedByItsPlot() {
        List<Evidence> evidence = homes(15, i -> soldPlot(i, 1_000 + 50 * i, 10_000_000 + 500_000L * i));

        Valuation valuation = Valuation.by(evidence, aPlot(1_200), "USD", TODAY);

        assertThat(valuation.estimate().amount() / 12_000_000.0).isCloseTo(1, within(0.05));
        assertThat(valuation.perSquareMetre().amount() / 10_000.0).isCloseTo(1, within(0.05));
        assertThat(aPlot(1_200).unstated()).isEmpty();
    }

    @Test
    void aHomeSaysWhatItLacks() {
        assertThat(aHome(null, 3, List.of()).missing()).containsExactly("livingArea");
        assertThat(aHome(0.0, 3, List.of()).missing()).containsExactly("livingArea");
        assertThat(OURS.missing()).isEmpty();
        assertThat(OURS.unstated()).containsExactly("lotArea", "bathrooms", "yearBuilt");
    }

    @Test
    void amountsAreRoundedToWhatCanBeKnown() {
        assertThat(Rounding.significant(51_234_567, 3)).isEqualTo(51_200_000);
        assertThat(Rounding.significant(999_600, 3)).isEqualTo(1_000_000);
        assertThat(Rounding.significant(87, 3)).isEqualTo(87);
        assertThat(Rounding.coin(22_190_000, 4)).isEqualTo(10_000);
        assertThat(Rounding.to(-12_345, 1_000)).isEqualTo(-12_000);
    }

    private static Valuation value(List<Evidence> evidence) {
        return Valuation.by(evidence, OURS, "USD", TODAY);
    }

    /// Homes of many sizes at a price that grows with them.
    private static List<Evidence> street() {
        return homes(40, i -> {
            double area = 70 + (i * 13) % 61;
            return sold(i, area, 2 + i % 3, Math.round(50_000_000 * Math.pow(area / 100, 0.7)));
        });
    }

    private static List<Evidence> homes(int count, IntFunction<Evidence> home) {
        return IntStream.rangeClosed(1, count).mapToObj(home).toList();
    }

    private static double width(Valuation valuation) {
        return (valuation.high().amount() - valuation.low().amount())
                / (double) valuation.estimate().amount();
    }
}
