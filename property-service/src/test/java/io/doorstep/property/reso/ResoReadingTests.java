package io.doorstep.property.reso;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import io.doorstep.property.reso.ResoReading.Readable;
import io.doorstep.property.reso.ResoReading.Unreadable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// X-PR-1
class ResoReadingTests {

    private static final Map<String, Object> HOUSE = Map.ofEntries(
            Map.entry("ListingKey", "3yd-BINDER-508"),
            Map.entry("ListingId", "508"),
            Map.entry("StandardStatus", "Active"),
            Map.entry("PropertyType", "Residential"),
            Map.entry("PropertySubType", "Single Family Residence"),
            Map.entry("ListPrice", 425000.00),
            Map.entry("BedroomsTotal", 3),
            Map.entry("BathroomsFull", 2),
            Map.entry("BathroomsHalf", 1),
            Map.entry("LivingArea", 1000),
            Map.entry("LivingAreaUnits", "Square Feet"),
            Map.entry("LotSizeAcres", 0.5),
            Map.entry("YearBuilt", 1955),
            Map.entry("StreetNumber", "12"),
            Map.entry("StreetName", "Elm"),
            Map.entry("StreetSuffix", "Street"),
            Map.entry("UnitNumber", "4"),
            Map.entry("City", "Seattle"),
            Map.entry("StateOrProvince", "WA"),
            Map.entry("PostalCode", "98178"),
            Map.entry("Country", "USA"),
            Map.entry("Latitude", 47.5),
            Map.entry("Longitude", -122.2),
            Map.entry("View", List.of("Water", "None")),
            Map.entry("PoolFeatures", "In Ground, Heated"),
            Map.entry("TaxAnnualAmount", 4200),
            Map.entry("ModificationTimestamp", "2026-03-02T09:30:00.1Z"),
            Map.entry("@odata.id", "Property('508')"),
            Map.entry(
                    "Media",
                    List.of(
                            Map.of("MediaURL", "https://example.com/2.jpg", "Order", 2),
                            Map.of("MediaURL", "https://example.com/1.jpg", "Order", 1, "ShortDescription", "Front"))));

    /// X-PR-1
    @Test
    void aRecordOfTheDataDictionaryIsReadAsItIsAndNothingOfItIsLost() {
        ListingFacts facts = read(ResoMapping.STANDARD, HOUSE).facts();

        assertThat(facts.reference()).isEqualTo("508");
        assertThat(facts.type()).isEqualTo(ListingType.HOUSE);
        assertThat(facts.purpose()).isEqualTo(ListingPurpose.SALE);
        assertThat(facts.price()).isEqualTo(new Money(42_500_000, "USD"));
        assertThat(facts.bathrooms()).isEqualTo(2.5);
        assertThat(facts.livingArea()).isEqualTo(92.9);
        assertThat(facts.lotArea()).isEqualTo(2023.43);
        assertThat(facts.address()).hasToString("12 Elm Street, Unit 4, Seattle, WA, 98178, US");
        assertThat(facts.features()).containsExactlyInAnyOrder("water", "in ground", "heated");
        assertThat(facts.media())
                .extracting("url")
                .containsExactly("https://example.com/1.jpg", "https://example.com/2.jpg");
        assertThat(facts.customFields()).containsOnly(Map.entry("TaxAnnualAmount", 4200L));
        assertThat(new ResoRecord(HOUSE).key()).contains("3yd-BINDER-508");
        assertThat(new ResoRecord(HOUSE).modifiedAt()).isPresent();
    }

    /// X-PR-1
    @ParameterizedTest
    @CsvSource({
        "Active, PUBLISHED",
        "ActiveUnderContract, UNDER_OFFER",
        "Pending, UNDER_OFFER",
        "Closed, SOLD",
        "Coming Soon, DRAFT",
        "Hold, DRAFT",
        "Withdrawn, ARCHIVED",
        "Expired, ARCHIVED",
        "Canceled, ARCHIVED",
        "Incomplete, DRAFT",
        "Delete, ARCHIVED"
    })
    void everyStandardStatusIsOneOfOurs(String standard, ListingStatus ours) {
        assertThat(read(ResoMapping.STANDARD, with("StandardStatus", standard)).status())
                .isEqualTo(ours);
    }

    /// X-PR-1
    @Test
    void whatABusinessSaysOfItsFeedComesBeforeTheDictionary() {
        ResoMapping mapping = new ResoMapping(
                Map.of(
                        "X_Ask",
                        "price",
                        "View",
                        "ignore",
                        "TaxAnnualAmount",
                        "customFields.tax",
                        "X_Extra",
                        "features"),
                Map.of("Back Up", ListingStatus.PUBLISHED),
                "EUR",
                "Square Meters");
        Map<String, Object> house = with("X_Ask", "99.50");
        house.put("MlsStatus", "Back Up");
        house.put("StandardStatus", "Pending");
        house.put("X_Extra", "Sauna");
        house.remove("LivingAreaUnits");

        Readable read = read(mapping, house);

        assertThat(read.status()).isEqualTo(ListingStatus.PUBLISHED);
        assertThat(read.facts().price()).isEqualTo(new Money(9_950, "EUR"));
        assertThat(read.facts().livingArea()).isEqualTo(1000);
        assertThat(read.facts().features()).containsExactlyInAnyOrder("sauna", "in ground", "heated");
        assertThat(read.facts().customFields())
                .containsOnly(Map.entry("tax", 4200L), Map.entry("MlsStatus", "Back Up"));
        assertThat(mapping.flaws()).isEmpty();
        assertThat(new ResoMapping(Map.of("A", "nowhere"), Map.of(), "USD", "Rods").flaws())
                .hasSize(2);
    }

    /// X-PR-1
    @ParameterizedTest
    @CsvSource({
        "ListPrice, much, not_a_number",
        "ListPrice, 1.999, too_fine",
        "BedroomsTotal, 2.5, not_a_whole_number",
        "Latitude, 95, not_on_earth",
        "StandardStatus, Sleeping, unknown_status",
        "YearBuilt, 12, not_a_whole_number"
    })
    void whatCannotBeIsNamedByField(String field, String value, String code) {
        assertThat(ResoMapping.STANDARD.read(new ResoRecord(with(field, value))))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.flaws()).singleElement().satisfies(flaw -> {
                            assertThat(flaw.field()).isEqualTo(field);
                            assertThat(flaw.code()).isEqualTo(code);
                        }));
    }

    private static Readable read(ResoMapping mapping, Map<String, Object> fields) {
        ResoReading reading = mapping.read(new ResoRecord(fields));
        assertThat(reading).isInstanceOf(Readable.class);
        return (Readable) reading;
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> fields = new HashMap<>(HOUSE);
        fields.put(field, value);
        return fields;
    }
}
