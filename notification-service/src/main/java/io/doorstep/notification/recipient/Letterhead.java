package io.doorstep.notification.recipient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// In whose name an e-mail is written, by whose calendar, and how its days are spelled.
public record Letterhead(String company, ZoneId timezone, DateTimeFormatter days) {

    /// Of a company that is not known yet.
    public static final Letterhead PLAIN =
            new Letterhead("", ZoneOffset.UTC, DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT));

    public String spell(LocalDate day) {
        return days.format(day);
    }

    /// The day that it is then at the company's place.
    public String spellDayOf(Instant instant) {
        return spell(instant.atZone(timezone).toLocalDate());
    }
}
