package io.doorstep.billing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTests {

    private static final Currency NAIRA = Currency.getInstance("NGN");

    @Test
    void refusesToReckonTwoCurrenciesTogether() {
        assertThatThrownBy(() -> kobo(1).plus(Money.of(1, "USD"))).hasMessageContaining("NGN and USD");
        assertThatThrownBy(() -> kobo(1).smallerOf(Money.of(1, "USD"))).hasMessageContaining("NGN and USD");
    }

    @Test
    void refusesToOverflowInsteadOfTurningNegative() {
        assertThatThrownBy(() -> kobo(Long.MAX_VALUE).plus(kobo(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> kobo(Long.MIN_VALUE).minus(kobo(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> kobo(Long.MAX_VALUE / 2).times(3)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> kobo(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> kobo(Long.MAX_VALUE).share(3, 2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void showsItselfInMajorUnits() {
        assertThat(kobo(7_500_050)).hasToString("NGN 75000.50");
    }

    /// BILL-28
    @Property
    void aShareIsRoundedHalfUpAsBigDecimalDoes(
            @ForAll long amount,
            @ForAll @LongRange(max = 1_000) long part,
            @ForAll @IntRange(min = 1, max = 1_000) int of) {
        BigDecimal exact = BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP);
        if (exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
            assertThat(kobo(amount).share(part, of)).isEqualTo(kobo(exact.longValueExact()));
        }
    }

    @Property
    void whatIsAddedAndTakenAwayAgainLeavesTheSame(@ForAll int amount, @ForAll int other) {
        assertThat(kobo(amount).plus(kobo(other)).minus(kobo(other))).isEqualTo(kobo(amount));
    }

    private static Money kobo(long amount) {
        return new Money(amount, NAIRA);
    }
}
