package io.doorstep.leadcrm.duplicate.likeness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// What the birth dates say.
final class BirthDateEvidence {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.BASIC_ISO_DATE;

    private final Frequencies frequencies;

    BirthDateEvidence(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /// @param maybeTwins whether they share home and surname
    Evidence weigh(LocalDate a, LocalDate b, boolean maybeTwins) {
        if (a.equals(b) && maybeTwins) {
            return Sign.SAME_BIRTH_DATE_AT_HOME.usual();
        }
        if (a.equals(b)) {
            return Sign.SAME_BIRTH_DATE.at(frequencies.chance(Trait.BIRTH_DATE, a.toString()));
        }
        if (a.getYear() == b.getYear()
                && a.getMonthValue() == b.getDayOfMonth()
                && a.getDayOfMonth() == b.getMonthValue()) {
            return Sign.DAY_AND_MONTH_SWAPPED.usual();
        }
        return (Spelling.oneSlipApart(DIGITS.format(a), DIGITS.format(b))
                        ? Sign.LIKE_BIRTH_DATE
                        : Sign.OTHER_BIRTH_DATE)
                .usual();
    }
}
