package io.doorstep.property.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a feed was made of, as an entity tag: a place in the history of the listings, the portal as it was, and the
/// day, since days on the market are in it.
record FeedTag(long mark, long revision, LocalDate day) {

    private static final Pattern TEXT = Pattern.compile("(?:W/)?\"(\\d{1,18})-(\\d{1,18})-(\\d{4}-\\d\\d-\\d\\d)\"");

    /// @return nothing for what is none of ours
    static @Nullable FeedTag read(@Nullable String text) {
        Matcher read = TEXT.matcher(text == null ? "" : text.strip());
        return read.matches()
                ? new FeedTag(Long.parseLong(read.group(1)), Long.parseLong(read.group(2)), day(read.group(3)))
                : null;
    }

    boolean isOf(long otherRevision, LocalDate otherDay) {
        return revision == otherRevision && day.equals(otherDay);
    }

    String text() {
        return "\"%d-%d-%s\"".formatted(mark, revision, day);
    }

    /// A day that is none, such as 2026-02-31, is as good as another day.
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return LocalDate.EPOCH;
        }
    }
}
