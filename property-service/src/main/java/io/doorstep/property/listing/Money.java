package io.doorstep.property.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/// A price.
///
/// @param amount in minor units: 22190000 are 221,900.00 USD
/// @param currency ISO 4217
public record Money(long amount, String currency) {

    /// @param major such as 221900.00
    /// @throws ArithmeticException when it is finer than the currency's smallest coin, or past all bounds
    public static Money ofMajor(BigDecimal major, String currency) {
        return new Money(
                major.movePointRight(digits(currency))
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .longValueExact(),
                currency);
    }

    /// @throws IllegalArgumentException when there is no such currency
    public static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /// Such as 221900.00.
    public BigDecimal inMajor() {
        return BigDecimal.valueOf(amount, digits(currency));
    }

    /// `221,900 USD`
    @Override
    public String toString() {
        BigDecimal major = inMajor();
        boolean whole = major.stripTrailingZeros().scale() <= 0;
        String format = whole ? "%,.0f" : "%,." + major.scale() + "f";
        return String.format(Locale.ENGLISH, format, major) + " " + currency;
    }
}
