package io.doorstep.property.importing.row;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads numbers as people and spreadsheets write them: `1.23E+06`, `1,234.50`, `1.234,50`, `1 234`, `$ 450,000`.
final class NumberText {

    private static final Pattern MONEY_SIGNS =
            Pattern.compile("^(?:[$€£₦¥]|[A-Z]{3}\\b)\\s*|\\s*(?:[$€£₦¥]|\\b[A-Z]{3})$");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?[eE][+-]?\\d{1,2}");
    private static final Pattern ENGLISH =
            Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:[, '\u00a0\u202f]\\d{3})+)(?:\\.\\d+)?");
    private static final Pattern CONTINENTAL =
            Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:[. '\u00a0\u202f]\\d{3})+),\\d+|[+-]?\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final int LONGEST = 40;

    private NumberText() {}

    static Optional<BigDecimal> read(String text) {
        String bare = MONEY_SIGNS.matcher(text.strip()).replaceAll("");
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        if (SCIENTIFIC.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare));
        }
        if (ENGLISH.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replaceAll("[, '\u00a0\u202f]", "")));
        }
        if (CONTINENTAL.matcher(bare).matches()) {
            return Optional.of(
                    new BigDecimal(bare.replaceAll("[. '\u00a0\u202f]", "").replace(',', '.')));
        }
        return Optional.empty();
    }

    /// A spreadsheet writes long numbers so, and loses their last digits.
    static boolean isShortened(String text) {
        return text.strip().matches("\\d(?:[.,]\\d+)?[eE]\\+\\d{1,2}");
    }

    /// The ISO code or sign beside the number.
    static Optional<String> currencyIn(String text) {
        Matcher code = Pattern.compile("\\b[A-Z]{3}\\b").matcher(text);
        if (code.find()) {
            return Optional.of(code.group());
        }
        for (String sign : new String[] {"€EUR", "£GBP", "₦NGN"}) {
            if (text.contains(sign.substring(0, 1))) {
                return Optional.of(sign.substring(1));
            }
        }
        return Optional.empty();
    }
}
