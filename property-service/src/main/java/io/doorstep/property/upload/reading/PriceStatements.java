package io.doorstep.property.upload.reading;

import io.doorstep.property.listing.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// «Asking price £450,000», «$1.2m», «Kaltmiete 1.150 €», «450k»: the amount that most looks like the price.
final class PriceStatements implements StatementRule {

    private static final Pattern AMOUNT =
            Pattern.compile("(?:(" + MoneyWords.BEFORE + ") ?)?(?<![\\d.,/])(" + Numeral.PATTERN
                    + ") ?(k|mn?|mio\\.?|mil|million(?:en|es)?|millones|thousand|tausend"
                    + "|tsd\\.?)?(?![\\p{L}\\d%²])(?:[.,]-+)?(?:"
                    + " ?("
                    + MoneyWords.BEHIND + ")(?![\\p{L}]))?");

    private static final Pattern LABEL = Pattern.compile(
            ".*\\b(?:price(?: guide| tag)?|asking(?: for)?|guide(?: price)?|offers? (?:over|around|above|from|in"
                    + " (?:the )?(?:excess|region) of)|rent(?:al)?|kaufpreis|preis|kaltmiete|miete|precio|alquiler|listed"
                    + " (?:at|for)|priced at|yours for|want(?:ing|s)?|for(?: sale at| rent at| just| only)?|now|vb)(?: of|"
                    + " is| at| are| ist| es)?[ :=(]*(?:from |around |about |circa |ca\\.? )?$");

    /// Money that is not the price.
    private static final Pattern OTHER_BEFORE =
            Pattern.compile(".*\\b(?:deposit|kaution|fianza|hoa(?: fees?| dues)?|charges?|council"
                    + " tax|tax(?:es)?|fees?|nebenkosten|nk|gastos|maintenance|was|were|formerly|previously|reduced"
                    + " from|down from|estimate|zestimate|commission|provision|utilities|worth|spent|paid|invested|ground"
                    + " rent|bills?|warmmiete)(?: of| is| are| about| approx\\.?| around)?[ :=(+~]*$");
    private static final Pattern OTHER_BEHIND =
            Pattern.compile("^ ?(?:\\(?(?:refundable )?deposit|(?:in )?(?:hoa|taxes|tax)\\b|service charge|kaution|de"
                    + " fianza|nebenkosten|nk\\b|(?:a|per|/) ?(?:year|yr|annum|m2|m²|sq)|p\\.?a\\b|/ ?m(?!\\p{L})|in"
                    + " renovations|commission).*");

    private static final Pattern MONTHLY = Pattern.compile(
            "^ ?(?:(?:a|per|each|/) ?(?:calendar )?(?:month|mo)\\b|monthly|p\\.?c\\.?m\\b|p\\.?m\\b|(?:im|pro|/)"
                    + " ?monat|al mes|/ ?mes|kalt).*");
    private static final Pattern WEEKLY = Pattern.compile("^ ?(?:(?:a|per|each|/) ?(?:week|wk|night)|p\\.?w\\b).*");

    private static final BigDecimal SMALLEST_BARE = BigDecimal.valueOf(10_000);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000_000_000L);

    private record Candidate(Finding finding, int weight) {}

    @Override
    public void read(Statement statement) {
        List<Candidate> candidates = new ArrayList<>();
        statement.each(AMOUNT, match -> consider(statement, match, candidates));
        int heaviest = candidates.stream().mapToInt(Candidate::weight).max().orElse(0);
        candidates.stream()
                .filter(candidate -> candidate.weight() == heaviest)
                .min(Comparator.comparingInt(
                        candidate -> candidate.finding().span().start()))
                .map(Candidate::finding)
                .ifPresent(first -> {
                    boolean alone = candidates.stream()
                            .filter(candidate -> candidate.weight() == heaviest)
                            .allMatch(candidate -> candidate.finding().value().equals(first.value()));
                    statement.findings().add(alone ? first : first.atMost(Sureness.DOUBTFUL));
                });
    }

    private static boolean consider(Statement statement, MatchResult match, List<Candidate> candidates) {
        String before = statement.before(match.start());
        String behind = statement.behind(match.end());
        if (OTHER_BEFORE.matcher(before).matches()
                || OTHER_BEHIND.matcher(behind).matches()) {
            return true;
        }
        String said = match.group(1) == null ? match.group(4) : match.group(1);
        boolean labelled = LABEL.matcher(before).matches();
        boolean monthly = MONTHLY.matcher(behind).matches();
        boolean weekly = WEEKLY.matcher(behind).matches();
        Numeral number = Numeral.read(match.group(2), statement.idiom()).orElse(null);
        if (number == null) {
            return false;
        }
        BigDecimal amount = number.value().multiply(MoneyWords.factor(match.group(3), statement.idiom()));
        if (!isMoney(said, labelled, monthly || weekly, match, amount)) {
            return false;
        }
        Money price = money(amount, said, statement.idiom());
        if (price == null) {
            return false;
        }
        boolean known = said != null || statement.idiom().currency() != null;
        Sureness sureness =
                number.doubtful() && match.group(3) == null && number.value().scale() == 0 && isSmall(amount)
                                || weekly
                                || !known
                        ? Sureness.DOUBTFUL
                        : said == null ? Sureness.LIKELY : Sureness.CERTAIN;
        int weight = (said == null ? 0 : 2) + (labelled ? 3 : 0) + (match.group(3) == null ? 0 : 1) + (monthly ? 2 : 0);
        candidates.add(new Candidate(new Finding(Field.PRICE, price, trimmed(statement, match), sureness), weight));
        return true;
    }

    /// `1.250` where a point is the decimal sign may be a price of one and a quarter; `350.000` hardly.
    private static boolean isSmall(BigDecimal amount) {
        return amount.compareTo(SMALLEST_BARE) < 0;
    }

    private static boolean isMoney(
            @Nullable String currency, boolean labelled, boolean periodic, MatchResult match, BigDecimal amount) {
        if (amount.compareTo(LARGEST) > 0 || amount.signum() == 0) {
            return false;
        }
        boolean large = amount.compareTo(SMALLEST_BARE) >= 0;
        boolean grouped = match.group(2).matches("\\d{1,3}([.,']\\d{3})+");
        return currency != null
                || periodic
                || labelled
                        && (large
                                || amount.compareTo(BigDecimal.valueOf(100)) >= 0
                                        && !match.group(2).matches("(?:1[5-9]|20)\\d\\d"))
                || match.group(3) != null && !match.group(3).equals("m") && large
                || grouped && large;
    }

    private static @Nullable Money money(BigDecimal amount, @Nullable String said, Idiom idiom) {
        String currency =
                said == null ? idiom.currency() == null ? "USD" : idiom.currency() : MoneyWords.currency(said, idiom);
        try {
            return Money.ofMajor(amount, currency);
        } catch (ArithmeticException tooFine) {
            return null;
        }
    }

    private static Span trimmed(Statement statement, MatchResult match) {
        int end = match.end();
        while (Character.isWhitespace(statement.text().charAt(end - 1))) {
            end--;
        }
        return new Span(match.start(), end);
    }
}
