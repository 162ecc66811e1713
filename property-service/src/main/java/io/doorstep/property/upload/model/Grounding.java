package io.doorstep.property.upload.model;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import io.doorstep.property.upload.reading.Field;
import io.doorstep.property.upload.reading.Figures;
import io.doorstep.property.upload.reading.Finding;
import io.doorstep.property.upload.reading.Idiom;
import io.doorstep.property.upload.reading.Span;
import io.doorstep.property.upload.reading.StatementReader;
import io.doorstep.property.upload.reading.Sureness;
import io.doorstep.property.vocabulary.AreaUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds a model to the text: what it quotes must stand there, and what it makes of it in the quote.
final class Grounding {

    private static final int LONGEST_QUOTE = 300;
    private static final int LONGEST_FEATURE = 100;
    private static final int MOST_FEATURES = 30;

    private final String text;
    private final Idiom idiom;
    private final List<Finding> findings = new ArrayList<>();

    Grounding(String text, Idiom idiom) {
        this.text = text;
        this.idiom = idiom;
    }

    /// @return what stands in the text
    List<Finding> check(ModelAnswer answer) {
        choice(Field.TYPE, answer.type(), ListingType.values());
        choice(Field.PURPOSE, answer.purpose(), ListingPurpose.values());
        price(answer.price());
        figure(Field.BEDROOMS, answer.bedrooms(), BigDecimal::intValueExact);
        figure(Field.BATHROOMS, answer.bathrooms(), BigDecimal::doubleValue);
        area(Field.LIVING_AREA, answer.livingArea());
        area(Field.LOT_AREA, answer.lotArea());
        figure(Field.YEAR_BUILT, answer.yearBuilt(), BigDecimal::intValueExact);
        name(Field.LINE1, answer.line1());
        name(Field.CITY, answer.city());
        name(Field.REGION, answer.region());
        name(Field.POSTAL_CODE, answer.postalCode());
        features(answer.features());
        return findings;
    }

    private <E extends Enum<E>> void choice(Field field, ModelAnswer.@Nullable Said said, E[] choices) {
        if (said != null && said.value() != null) {
            Arrays.stream(choices)
                    .filter(choice -> choice.name().equals(said.value()))
                    .findFirst()
                    .ifPresent(choice -> quoted(said.quote()).ifPresent(span -> take(field, choice, span)));
        }
    }

    private void price(ModelAnswer.@Nullable Price said) {
        if (said != null && said.amount() != null && said.currency() != null) {
            BigDecimal amount = said.amount();
            String currency = said.currency();
            figureIn(said.quote(), amount).ifPresent(span -> {
                try {
                    take(Field.PRICE, Money.ofMajor(amount, currency), span);
                } catch (ArithmeticException | IllegalArgumentException noMoney) {
                    // finer than its smallest coin, or no currency at all
                }
            });
        }
    }

    private void figure(Field field, ModelAnswer.@Nullable Figure said, Function<BigDecimal, Object> value) {
        if (said != null && said.value() != null) {
            BigDecimal number = said.value();
            figureIn(said.quote(), number).ifPresent(span -> {
                try {
                    take(field, value.apply(number), span);
                } catch (ArithmeticException notWhole) {
                    // half a bedroom is none
                }
            });
        }
    }

    private void area(Field field, ModelAnswer.@Nullable Area said) {
        if (said != null && said.value() != null && said.unit() != null) {
            String unit = said.unit().toLowerCase(Locale.ROOT);
            BigDecimal number = said.value();
            if (unit.matches(AreaUnit.WORDS)) {
                figureIn(said.quote(), number)
                        .ifPresent(span -> take(field, AreaUnit.of(unit).squareMetres(number.doubleValue()), span));
            }
        }
    }

    private void name(Field field, ModelAnswer.@Nullable Said said) {
        if (said != null && said.value() != null && !said.value().isBlank()) {
            String name = said.value().strip();
            quoted(said.quote())
                    .filter(span -> contains(span.in(text), name))
                    .ifPresent(span -> findings.add(new Finding(field, name, span, Sureness.LIKELY)));
        }
    }

    private void features(@Nullable List<ModelAnswer.Said> said) {
        if (said == null) {
            return;
        }
        List<Finding> held = said.stream()
                .limit(MOST_FEATURES)
                .filter(feature -> feature != null && feature.value() != null)
                .filter(feature -> feature.value() != null && feature.value().length() <= LONGEST_FEATURE)
                .flatMap(feature -> quoted(feature.quote())
                        .filter(span -> feature.value() != null && contains(span.in(text), feature.value()))
                        .map(span -> new Finding(
                                Field.FEATURES, List.of(span.in(text).toLowerCase(Locale.ROOT)), span, Sureness.LIKELY))
                        .stream())
                .toList();
        if (!held.isEmpty()) {
            List<String> all = held.stream()
                    .map(finding -> String.valueOf(((List<?>) finding.value()).getFirst()))
                    .distinct()
                    .toList();
            findings.add(new Finding(Field.FEATURES, all, held.getFirst().span(), Sureness.LIKELY));
        }
    }

    /// What the rules read in the quote alone is believed, the rest is asked about.
    private void take(Field field, Object value, Span span) {
        boolean agreed = StatementReader.read(span.in(text), idiom).stream()
                .anyMatch(finding -> finding.value().equals(value));
        findings.add(new Finding(field, value, span, agreed ? Sureness.LIKELY : Sureness.DOUBTFUL));
    }

    private Optional<Span> figureIn(@Nullable String quote, BigDecimal figure) {
        return quoted(quote).filter(span -> Figures.in(span.in(text), idiom).contains(figure.stripTrailingZeros()));
    }

    /// Where the quote stands, however its words are spaced.
    private Optional<Span> quoted(@Nullable String quote) {
        if (quote == null || quote.isBlank() || quote.length() > LONGEST_QUOTE) {
            return Optional.empty();
        }
        String words =
                Arrays.stream(quote.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher found = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
    }

    private static boolean contains(String words, String name) {
        return words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
