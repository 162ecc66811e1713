package io.doorstep.property.upload.reading;

import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How those write who wrote a text: their decimal sign, and the money that they mean when they name none.
///
/// @param currency ISO 4217; absent when nobody said where they are
public record Idiom(Locale locale, @Nullable String currency) {

    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TTD", "JMD", "BSD");
    private static final Set<String> PESOS = Set.of("MXN", "ARS", "CLP", "COP", "UYU", "DOP", "PHP");

    /// @param tag BCP 47, such as `de-AT`
    /// @param currency ISO 4217; absent means that of the locale's country
    public static Idiom of(@Nullable String tag, @Nullable String currency) {
        Locale locale = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag);
        return new Idiom(locale, currency == null ? currencyOf(locale) : currency);
    }

    char decimalSign() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.';
    }

    boolean speaks(String language) {
        return locale.getLanguage().equals(language);
    }

    /// What `$` is here.
    String dollar() {
        return currency != null && DOLLARS.contains(currency) ? currency : "USD";
    }

    String peso() {
        return currency != null && PESOS.contains(currency) ? currency : "MXN";
    }

    private static @Nullable String currencyOf(Locale locale) {
        try {
            Currency currency = locale.getCountry().isEmpty() ? null : Currency.getInstance(locale);
            return currency == null ? null : currency.getCurrencyCode();
        } catch (IllegalArgumentException noSuchCountry) {
            return null;
        }
    }
}
