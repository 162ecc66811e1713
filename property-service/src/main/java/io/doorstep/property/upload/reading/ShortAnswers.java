package io.doorstep.property.upload.reading;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import io.doorstep.property.vocabulary.NumberWords;
import io.doorstep.property.vocabulary.TypeWords;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Answers that mean something only after their question: «three», «450k», «Leeds», «to let».
final class ShortAnswers {

    private static final String LEAD_IN =
            "^(?:(?:it(?:'s| is| has)|there (?:are|is)|that(?:'s| is)|about|around|approx\\.?|roughly|just|only|make"
                    + " it|say|the answer is)[ ,]+)*";
    private static final Pattern NUMBER = Pattern.compile(
            LEAD_IN + "(" + Numeral.PATTERN + "|" + NumberWords.WORDS
                    + ") ?(k|mn?|mio\\.?|mil|million|thousand)?(?![\\p{L}\\d%])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            LEAD_IN + "(?:(?:in|at|near|the town of) )?([\\p{L}\\d][\\p{L}\\d' .,/#-]{0,80}?)[.!]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LET =
            Pattern.compile("(?i)\\b(?:rent|rental|let|letting|lease|miete|vermieten|alquiler)\\b");
    private static final Pattern SELL =
            Pattern.compile("(?i)\\b(?:sale|sell|selling|sold|buy|verkauf|verkaufen|venta|vender)\\b");
    private static final Pattern OTHER = Pattern.compile("(?i)^(?:(?:it's )?(?:something|anything) else|other)\\W*$");

    /// Nobody sells for less, and many say 450 and mean thousands.
    private static final BigDecimal SMALLEST_PRICE = BigDecimal.valueOf(1_000);

    private static final int MOST_WORDS = 8;

    private ShortAnswers() {}

    static Optional<Finding> read(Field asked, String text, Idiom idiom) {
        return switch (asked) {
            case PRICE -> price(text, idiom);
            case BEDROOMS, YEAR_BUILT ->
                number(text, idiom)
                        .filter(found -> isWhole(found.value))
                        .map(found -> found.as(asked, found.value.intValue()));
            case BATHROOMS, LIVING_AREA, LOT_AREA ->
                number(text, idiom).map(found -> found.as(asked, found.value.doubleValue()));
            case TYPE -> type(text);
            case PURPOSE -> purpose(text);
            case CITY, REGION, LINE1, POSTAL_CODE, REFERENCE, TITLE -> name(asked, text);
            case COUNTRY, FEATURES, DESCRIPTION -> Optional.empty();
        };
    }

    private record Number(BigDecimal value, Span span, boolean doubtful) {

        Finding as(Field field, Object said) {
            return new Finding(field, said, span, doubtful ? Sureness.DOUBTFUL : Sureness.CERTAIN);
        }
    }

    private static Optional<Number> number(String text, Idiom idiom) {
        Matcher said = NUMBER.matcher(text);
        if (!said.find()) {
            return Optional.empty();
        }
        String digits = NumberWords.digitsOf(said.group(1).toLowerCase(Locale.ROOT));
        String factor = said.group(2) == null ? null : said.group(2).toLowerCase(Locale.ROOT);
        return Numeral.read(digits, idiom)
                .map(number -> new Number(
                        number.value().multiply(MoneyWords.factor(factor, idiom)), Span.of(said), number.doubtful()));
    }

    private static Optional<Finding> price(String text, Idiom idiom) {
        String currency = idiom.currency() == null ? "USD" : idiom.currency();
        return number(text, idiom)
                .filter(number -> isWhole(number.value.movePointRight(Money.digits(currency))))
                .map(number -> {
                    boolean doubtful =
                            number.doubtful || idiom.currency() == null || number.value.compareTo(SMALLEST_PRICE) < 0;
                    return new Finding(
                            Field.PRICE,
                            Money.ofMajor(number.value, currency),
                            number.span,
                            doubtful ? Sureness.DOUBTFUL : Sureness.CERTAIN);
                });
    }

    private static Optional<Finding> type(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (OTHER.matcher(text).matches()) {
            return Optional.of(whole(Field.TYPE, ListingType.OTHER, text));
        }
        return TypeWords.ALL.stream()
                .filter(word -> word.pattern().matcher(plain).find())
                .findFirst()
                .map(TypeWords.Word::type)
                .or(() -> plain.matches("(?:a |one )?room\\W*") ? Optional.of(ListingType.ROOM) : Optional.empty())
                .map(type -> whole(Field.TYPE, type, text));
    }

    private static Optional<Finding> purpose(String text) {
        boolean let = LET.matcher(text).find();
        boolean sell = SELL.matcher(text).find();
        return let == sell
                ? Optional.empty()
                : Optional.of(whole(Field.PURPOSE, let ? ListingPurpose.RENT : ListingPurpose.SALE, text));
    }

    private static Optional<Finding> name(Field field, String text) {
        Matcher name = NAME.matcher(text);
        if (!name.matches() || text.split("\\s+").length > MOST_WORDS || text.length() > limit(field)) {
            return Optional.empty();
        }
        String said = name.group(1).strip();
        String written = said.equals(said.toLowerCase(Locale.ROOT)) && field != Field.TITLE ? capitals(said) : said;
        return Optional.of(new Finding(field, written, new Span(name.start(1), name.end(1)), Sureness.CERTAIN));
    }

    private static int limit(Field field) {
        return field == Field.POSTAL_CODE ? 20 : 100;
    }

    private static String capitals(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static Finding whole(Field field, Object value, String text) {
        return new Finding(field, value, new Span(0, text.length()), Sureness.CERTAIN);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
