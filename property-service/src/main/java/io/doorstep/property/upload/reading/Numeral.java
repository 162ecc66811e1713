package io.doorstep.property.upload.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as people write it: `1,250.50`, `1.250,50`, `1 250`, `1'250`, `2½`.
///
/// @param doubtful whether it could be read in two ways, and the idiom speaks for the other one
record Numeral(BigDecimal value, boolean doubtful) {

    static final String PATTERN = "(?:\\d{1,3}(?:[.,'\u00a0\u202f ]\\d{3})+|\\d+)(?:[.,]\\d{1,2}(?!\\d))?[½¼¾]?";

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,'\u00a0\u202f ])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d{1,2})?");
    private static final Pattern BOTH = Pattern.compile("\\d{1,3}(?:([.,'\u00a0\u202f ])\\d{3})+(?!\\1)[.,]\\d{1,2}");

    static Optional<Numeral> read(String written, Idiom idiom) {
        String text = written.strip();
        char last = text.charAt(text.length() - 1);
        if (last > '9') {
            String fraction = last == '½' ? "0.5" : last == '¼' ? "0.25" : "0.75";
            return read(text.substring(0, text.length() - 1), idiom)
                    .map(whole -> new Numeral(whole.value.add(new BigDecimal(fraction)), whole.doubtful));
        }
        var grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            boolean odd = grouped.group(1).charAt(0) == idiom.decimalSign() && grouped.end(1) == text.length() - 3;
            return Optional.of(new Numeral(new BigDecimal(text.replaceAll("\\D", "")), odd));
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new Numeral(new BigDecimal(text.replace(',', '.')), false));
        }
        if (BOTH.matcher(text).matches()) {
            int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
            String whole = text.substring(0, point).replaceAll("\\D", "");
            return Optional.of(new Numeral(new BigDecimal(whole + "." + text.substring(point + 1)), false));
        }
        return Optional.empty();
    }
}
