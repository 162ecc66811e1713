package io.doorstep.property.upload.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("PROP-19: a text becomes a draft")
class StatementReaderTests {

    private static final Idiom AMERICAN = Idiom.of("en-US", null);
    private static final Idiom GERMAN = Idiom.of("de-DE", null);

    @Test
    void of19FieldsIn20ItReadsWhatAPersonReadsAndItInventsNone() {
        List<String> wrong = new ArrayList<>();
        List<String> invented = new ArrayList<>();
        int all = 0;
        List<Sample> samples = Sample.all();
        for (Sample sample : samples) {
            Map<String, String> found = sample.found();
            all += sample.expected().size();
            sample.expected().forEach((pointer, value) -> {
                String wanted = pointer.equals("/features") ? Sample.sorted(value) : value;
                if (!wanted.equals(found.get(pointer))) {
                    wrong.add("%s %s: %s, read %s".formatted(sample.name(), pointer, wanted, found.get(pointer)));
                }
            });
            found.keySet().stream()
                    .filter(pointer -> !sample.expected().containsKey(pointer))
                    .forEach(pointer -> invented.add(sample.name() + " " + pointer + ": " + found.get(pointer)));
        }

        assertThat(samples).hasSizeGreaterThanOrEqualTo(30);
        assertThat(invented).isEmpty();
        assertThat(wrong).as("of %d fields", all).hasSizeLessThanOrEqualTo(all / 20);
    }

    @Test
    void eachFactStandsWhereItsSpanSays() {
        String text = "Flat for sale in Leeds.\nPrice: £450,000, 3 bedrooms.";

        List<Finding> findings = StatementReader.read(text, AMERICAN);

        assertThat(find(findings, Field.PRICE).span().in(text)).isEqualTo("£450,000");
        assertThat(find(findings, Field.BEDROOMS).span().in(text)).isEqualTo("3 bedrooms");
        assertThat(find(findings, Field.CITY).span().in(text)).isEqualTo("Leeds");
        assertThat(find(findings, Field.TYPE).value()).isEqualTo(ListingType.APARTMENT);
        assertThat(find(findings, Field.PURPOSE).value()).isEqualTo(ListingPurpose.SALE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de-DE | Preis 450.000 €             | 450000 EUR
        de-DE | Preis 450.000,50 €          | 450000.50 EUR
        de-DE | Kaufpreis 1,2 Mio. €        | 1200000 EUR
        en-US | price $1.2m                 | 1200000 USD
        en-US | price $1,250,000            | 1250000 USD
        en-CA | asking $450k                | 450000 CAD
        es-ES | precio 350 mil €            | 350000 EUR
        en-US | price 450000                | 450000 USD
        de-CH | Preis 1'480'000             | 1480000 CHF
        """)
    void numbersAreReadAsTheBusinessWritesThem(String locale, String text, String price) {
        Finding found = find(StatementReader.read(text, Idiom.of(locale, null)), Field.PRICE);

        assertThat(Sample.written(found.value())).isEqualTo(price);
        assertThat(found.sureness()).isNotEqualTo(Sureness.DOUBTFUL);
    }

    @Test
    void twoPricesOfOneWeightLeaveADoubt() {
        Finding price =
                find(StatementReader.read("House. $450,000. Or was it $460,000 after all?", AMERICAN), Field.PRICE);

        assertThat(price.value()).isEqualTo(new Money(45_000_000, "USD"));
        assertThat(price.sureness()).isEqualTo(Sureness.DOUBTFUL);
    }

    @Test
    void aPriceWithoutACurrencyIsADoubtWhereNobodyKnowsTheCountry() {
        assertThat(find(StatementReader.read("asking 450k", Idiom.of(null, null)), Field.PRICE)
                        .sureness())
                .isEqualTo(Sureness.DOUBTFUL);
    }

    @Test
    void aNumberThatTheIdiomReadsOtherwiseIsADoubt() {
        assertThat(find(StatementReader.read("Wohnfläche 1,250 m²", GERMAN), Field.LIVING_AREA))
                .satisfies(area -> assertThat(area.value()).isEqualTo(1250.0))
                .satisfies(area -> assertThat(area.sureness()).isEqualTo(Sureness.DOUBTFUL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nice place, deposit $2,000, HOA fees $300, taxes $4,000 a year",
                "Call me on 07700 900123 or 206 555 0148",
                "Available from 1 March 2026, kitchen of 2015",
                "€12 per m², kitchen 12 m², 20 m² storage",
                "Close to shops, offices and the lake; ceilings 3m high",
                "To view, please write to me. We lift every box for you.",
            })
    void whatIsSaidOfOtherThingsIsNotTakenForTheProperty(String text) {
        assertThat(StatementReader.read(text, AMERICAN))
                .filteredOn(finding -> finding.field() != Field.DESCRIPTION)
                .isEmpty();
    }

    @Test
    void theDescriptionTellsNobodyHowToReachAnybody() {
        String text = """
            Hi, here is a flat.
            It has a wonderful kitchen with a view over the old harbour. Call me on 0161 555 0148 any time you like.
            The owner, jane@example.com, is there on Sundays only. The stairs are steep and the neighbours quiet.
            Kind regards, Jane\
            """;

        assertThat(find(StatementReader.read(text, AMERICAN), Field.DESCRIPTION).value())
                .isEqualTo("It has a wonderful kitchen with a view over the old harbour. The stairs are steep and the"
                        + " neighbours quiet.");
    }

    @Test
    void aLongTextIsReadInNoTime() {
        String text = "1 2 3 4 5 bed , , , £1 £2 ((((( Aa Bb Cc Street 10115 Xx 1,000 1.000 sq m ".repeat(650);

        assertThat(StatementReader.read(text, AMERICAN)).isNotNull();
    }

    private static Finding find(List<Finding> findings, Field field) {
        Optional<Finding> found =
                findings.stream().filter(finding -> finding.field() == field).findFirst();
        assertThat(found).as(field.words()).isPresent();
        return found.orElseThrow();
    }
}
