package io.doorstep.property.importing.row;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// What a cell that nobody explained most likely is: a number, a day, or words.
final class CustomValue {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ][\\d:.]*Z?)?");

    private CustomValue() {}

    static Object of(String text) {
        var day = DAY.matcher(text);
        if (day.matches() && (text.length() > 8 || text.contains("-"))) {
            try {
                return LocalDate.parse(day.group(1) + day.group(2) + day.group(3), DateTimeFormatter.BASIC_ISO_DATE)
                        .toString();
            } catch (DateTimeException _) {
                return text;
            }
        }
        if (NUMBER.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            boolean whole = number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= 18;
            return whole ? (Object) number.longValueExact() : (Object) number.doubleValue();
        }
        return text;
    }
}
