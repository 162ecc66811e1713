package io.doorstep.property.development;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.development.InstalmentPlan.Due;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// X-PR-12
class InstalmentPlanTests {

    /// X-PR-12
    @Test
    void amountsAddUpToThePriceToTheLastCoin() {
        for (InstalmentPlan plan : List.of(
                plan("33.3333", "33.3333", "33.3334"),
                plan("10", "20", "70"),
                plan("0.0001", "99.9999"),
                plan("14.2857", "14.2857", "14.2857", "14.2857", "14.2857", "14.2857", "14.2858"))) {
            LongStream.of(0, 1, 2, 99, 100, 101, 22_190_000, 999_999_999_999_999L)
                    .forEach(price -> assertThat(plan.of(price).stream()
                                    .mapToLong(Due::amount)
                                    .sum())
                            .isEqualTo(price));
        }
    }

    /// X-PR-12
    @Test
    void theCoinThatIsLeftGoesToWhomRoundingCostMost() {
        assertThat(plan("33.3333", "33.3333", "33.3334").of(100).stream().map(Due::amount))
                .containsExactly(33L, 33L, 34L);
    }

    /// X-PR-12
    @ParameterizedTest
    @CsvSource({"'10,90', true", "'50,49.9999', false", "'60,60', false", "'100', true"})
    void sharesAddUpToAHundredOrAreRefused(String shares, boolean addUp) {
        assertThat(plan(shares.split(",")).addsUp()).isEqualTo(addUp);
    }

    private static InstalmentPlan plan(String... percents) {
        return new InstalmentPlan(Stream.of(percents)
                .map(percent -> new Instalment("Part", new BigDecimal(percent), 0))
                .toList());
    }
}
