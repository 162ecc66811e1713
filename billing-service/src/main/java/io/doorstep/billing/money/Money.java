package io.doorstep.billing.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;

/// An amount in whole minor units; what would overflow or mix currencies is refused.
///
/// @param amount minor units, such as kobo; negative when it is owed the other way
/// @param currency ISO 4217
public record Money(long amount, Currency currency) {

    public static Money of(long amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(amount, sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(amount, sameCurrency(other).amount), currency);
    }

    public Money times(long quantity) {
        return new Money(Math.multiplyExact(amount, quantity), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(amount), currency);
    }

    /// The given part of it, rounded half up (away from zero) to the minor unit.
    ///
    /// @param numerator not negative
    /// @param denominator positive
    public Money share(long numerator, long denominator) {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("A share is not negative: " + numerator + "/" + denominator);
        }
        BigInteger whole = BigInteger.valueOf(denominator);
        BigInteger twice = BigInteger.valueOf(amount)
                .abs()
                .multiply(BigInteger.valueOf(numerator))
                .shiftLeft(1);
        BigInteger rounded = twice.add(whole).divide(whole.shiftLeft(1));
        return new Money((amount < 0 ? rounded.negate() : rounded).longValueExact(), currency);
    }

    public Money flooredAtZero() {
        return amount < 0 ? zero(currency) : this;
    }

    public Money smallerOf(Money other) {
        return amount <= sameCurrency(other).amount ? this : other;
    }

    public boolean isLessThan(Money other) {
        return amount < sameCurrency(other).amount;
    }

    /// For people, such as `NGN 750.00`.
    @Override
    public String toString() {
        return currency + " "
                + BigDecimal.valueOf(amount, currency.getDefaultFractionDigits())
                        .toPlainString();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be reckoned together");
        }
        return other;
    }
}
