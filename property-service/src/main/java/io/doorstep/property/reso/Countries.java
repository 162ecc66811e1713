package io.doorstep.property.reso;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Countries by what feeds call them: two letters, three, or the English name.
final class Countries {

    private static final Map<String, String> CODES = new HashMap<>();

    static {
        Arrays.stream(Locale.getISOCountries()).forEach(code -> {
            Locale country = Locale.of("", code);
            CODES.put(code, code);
            CODES.put(country.getISO3Country(), code);
            CODES.put(country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT), code);
        });
    }

    private Countries() {}

    /// @return two capital letters, ISO 3166
    static Optional<String> codeOf(String country) {
        return Optional.ofNullable(CODES.get(country.toUpperCase(Locale.ROOT)));
    }
}
