package io.doorstep.chatai.assistant.listing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/// A price in minor units.
public record Money(long amount, String currency) {
    public BigDecimal wholeUnits() {
        return BigDecimal.valueOf(
                amount, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    }

    public String spoken() {
        return spoken(wholeUnits(), currency);
    }

    public static String spoken(BigDecimal wholeUnits, String currency) {
        var format = NumberFormat.getNumberInstance(Locale.US);
        format.setMaximumFractionDigits(wholeUnits.stripTrailingZeros().scale() > 0 ? 2 : 0);
        var symbol = Currency.getInstance(currency).getSymbol(Locale.US);
        return symbol + (symbol.length() > 1 ? " " : "") + format.format(wholeUnits);
    }
}
