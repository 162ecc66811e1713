package io.doorstep.notification.recipient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a company calls itself and writes its days.
///
/// @param locale BCP 47
/// @param dateFormat in Unicode's letters, such as `dd/MM/yyyy`
public record CompanyStyle(String name, ZoneId timezone, String locale, String dateFormat) {

    private static final String PLAIN = "yyyy-MM-dd";

    /// What is absent or unknown becomes plain.
    public static CompanyStyle of(
            String name, @Nullable String timezone, @Nullable String locale, @Nullable String dateFormat) {
        return new CompanyStyle(
                name, zoneOf(timezone), Objects.requireNonNullElse(locale, "en"), patternOf(dateFormat));
    }

    private static ZoneId zoneOf(@Nullable String timezone) {
        try {
            return timezone == null ? ZoneOffset.UTC : ZoneId.of(timezone);
        } catch (DateTimeException unknownZone) {
            return ZoneOffset.UTC;
        }
    }

    private static String patternOf(@Nullable String dateFormat) {
        return dateFormat != null && writesDays(dateFormat) ? dateFormat : PLAIN;
    }

    private static boolean writesDays(String pattern) {
        try {
            return !DateTimeFormatter.ofPattern(pattern).format(LocalDate.EPOCH).isBlank();
        } catch (IllegalArgumentException | DateTimeException notForDays) {
            return false;
        }
    }
}
