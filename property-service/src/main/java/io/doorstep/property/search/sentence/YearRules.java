package io.doorstep.property.search.sentence;

import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// «built after 1990», «from the 1920s», «built between 1950 and 1970», «newer than 2000».
final class YearRules implements Rule {

    private static final String YEAR = "((?:1[0-9]|20)\\d\\d)";
    private static final String BUILT =
            "(?:(?:that (?:was|were) )?(?:built|constructed|build|from|dating|year built|construction year)(?: in)?["
                    + " :]*)";

    private static final Pattern DECADE =
            Pattern.compile("\\b" + BUILT + "?(?:from |in )?(?:the )?" + YEAR.replace("\\d\\d)", "\\d0)") + "'?s\\b");
    private static final Pattern BETWEEN =
            Pattern.compile("\\b" + BUILT + "(?:between |from )?" + YEAR + " ?(?:and|to|-|until) ?" + YEAR + "\\b");
    private static final Pattern AFTER = Pattern.compile(
            "\\b" + BUILT + "(?:after|later than|post)[ -]?" + YEAR + "\\b|\\b(?:newer|younger) than " + YEAR + "\\b");
    private static final Pattern SINCE = Pattern.compile("\\b" + BUILT + "(?:since|from|in or after) " + YEAR
            + "\\b|\\b" + BUILT + YEAR + " (?:or (?:later|newer)|onwards?)");
    private static final Pattern BEFORE = Pattern.compile("\\b" + BUILT + "(?:before|earlier than|prior to|pre)[ -]?"
            + YEAR + "\\b|\\b(?:older than|pre)[ -]" + YEAR + "\\b");
    private static final Pattern IN = Pattern.compile("\\b(?:built|constructed)(?: in)? " + YEAR + "\\b");

    @Override
    public void read(Reading reading) {
        reading.each(DECADE, match -> want(reading, Range.between(year(match), year(match) + 9)));
        reading.each(BETWEEN, match -> want(reading, Range.between(year(match), Double.parseDouble(match.group(2)))));
        reading.each(AFTER, match -> want(reading, Range.atLeast(year(match) + 1)));
        reading.each(SINCE, match -> want(reading, Range.atLeast(year(match))));
        reading.each(BEFORE, match -> want(reading, Range.atMost(year(match) - 1)));
        reading.each(IN, match -> want(reading, Range.exactly(year(match))));
    }

    private static boolean want(Reading reading, Range years) {
        reading.want(Measure.YEAR_BUILT, years);
        return true;
    }

    private static double year(MatchResult match) {
        return Double.parseDouble(match.group(1) == null ? match.group(2) : match.group(1));
    }
}
