package io.doorstep.property.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingRulesTests {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "DRAFT, PUBLISHED, true",
        "DRAFT, SOLD, false",
        "PUBLISHED, SOLD, true",
        "PUBLISHED, UNDER_OFFER, true",
        "SOLD, DRAFT, false",
        "SOLD, PUBLISHED, true",
        "ARCHIVED, DRAFT, true",
        "ARCHIVED, PUBLISHED, false"
    })
    void aListingMovesOnlyWhereItsStatusLeads(ListingStatus from, ListingStatus to, boolean allowed) {
        assertThat(from.canMoveTo(to)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {"22190000|USD|221,900 USD", "1050|EUR|10.50 EUR", "500|JPY|500 JPY"})
    void moneyReadsAsPeopleWriteIt(long amount, String currency, String text) {
        assertThat(new Money(amount, currency)).hasToString(text);
    }

    @Test
    void whatASecondSourceDoesNotSayStaysAsItWas() {
        ListingFacts house = facts("A", 3, List.of("Pool "), Map.of("grade", 7, "note", "x"));
        ListingFacts news = facts(null, 4, null, Map.of("grade", 8L));

        ListingFacts both = house.overlaidWith(news);

        assertThat(both.reference()).isEqualTo("A");
        assertThat(both.bedrooms()).isEqualTo(4);
        assertThat(both.features()).containsExactly("pool");
        assertThat(both.customFields()).containsEntry("grade", 8L).containsEntry("note", "x");
    }

    @Test
    void aTitleIsMadeFromAsMuchAsIsKnown() {
        assertThat(ListingTitle.of(facts("A", 3, null, Map.of()), ListingType.VILLA))
                .isEqualTo("3 bed villa");
    }

    private static ListingFacts facts(
            @org.jspecify.annotations.Nullable String reference,
            int bedrooms,
            @org.jspecify.annotations.Nullable List<String> features,
            Map<String, Object> custom) {
        return new ListingFacts(
                reference,
                null,
                null,
                null,
                null,
                null,
                bedrooms,
                null,
                null,
                null,
                null,
                Address.UNKNOWN,
                null,
                features,
                null,
                custom);
    }
}
