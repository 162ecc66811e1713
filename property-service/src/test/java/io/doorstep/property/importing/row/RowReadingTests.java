package io.doorstep.property.importing.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.doorstep.property.importing.row.RowReader.Row.Readable;
import io.doorstep.property.importing.row.RowReader.Row.Rejected;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import io.doorstep.tablekit.importing.CellProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PROP-21: rows of other people's tables")
class RowReadingTests {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    id              | reference
                    MLS #           | reference
                    price           | price
                    List Price      | price
                    sqft_living     | livingArea
                    sqft_lot        | lotArea
                    Lot Size (acres)| lotArea
                    livingArea      | livingArea
                    bedrooms        | bedrooms
                    Beds            | bedrooms
                    baths           | bathrooms
                    yr_built        | yearBuilt
                    Year Built      | yearBuilt
                    zipcode         | address.postalCode
                    Postal Code     | address.postalCode
                    lat             | latitude
                    long            | longitude
                    lng             | longitude
                    City            | address.city
                    State           | address.region
                    Property Type   | type
                    waterfront      | features.waterfront
                    view            | features.view
                    grade           | features.high quality>=10
                    condition       | features.excellent condition>=5
                    yr_renovated    | features.renovated
                    sqft_living15   | customFields.sqft_living15
                    date            | customFields.date
                    """)
    void guessesWhatAColumnIsFromItsName(String column, String field) {
        assertThat(ColumnGuess.mapping(List.of(column))).containsExactly(Map.entry(column, field));
    }

    @Test
    void givesAFieldToTheFirstOfTwoColumnsThatCouldBeIt() {
        assertThat(ColumnGuess.mapping(List.of("area", "sqm")))
                .containsEntry("area", "livingArea")
                .containsEntry("sqm", "customFields.sqm");
    }

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({"sqft_living, sqft", "floorAreaSqm, m2", "Area m², m2", "lot_acres, acre", "size_sqft, sqft"})
    void readsTheUnitOutOfTheColumnsName(String column, String unit) {
        assertThat(ColumnGuess.units(Map.of(column, "livingArea"))).containsEntry("livingArea", unit);
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    221900       | 221900
                    1.23E+06     | 1230000
                    5.1e5        | 510000
                    1,234,567.89 | 1234567.89
                    1.234.567,89 | 1234567.89
                    1 234 567    | 1234567
                    12,5         | 12.5
                    1,250        | 1250
                    2.25         | 2.25
                    $450,000     | 450000
                    450 000 EUR  | 450000
                    -122.257     | -122.257
                    """)
    void readsNumbersAsPeopleAndSpreadsheetsWriteThem(String text, String number) {
        assertThat(NumberText.read(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest(name = "«{0}»")
    @CsvSource(
            delimiter = '|',
            value = {"cheap", "12 apples", "1,2,3", "1e999999", "--5", "''", "NaN"})
    void takesNothingElseForANumber(String text) {
        assertThat(NumberText.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} are {2} m²")
    @CsvSource({"1180, sqft, 109.63", "120.5, m2, 120.5", "0.25, acre, 1011.71", "2, ha, 20000"})
    void turnsAreasIntoSquareMetres(String number, String unit, double squareMetres) {
        var reader = new RowReader(
                List.of("id", "area"),
                Map.of("id", "reference", "area", "livingArea"),
                Map.of("livingArea", unit),
                Map.of());

        assertThat(readable(reader, "A", number).facts().livingArea()).isEqualTo(squareMetres);
    }

    @Test
    void makesFeaturesOfColumnsThatAreLargeEnoughAndKeepsTheirNumbers() {
        List<String> columns = List.of("id", "waterfront", "view", "grade", "yr_renovated");
        var reader = new RowReader(columns, ColumnGuess.mapping(columns), Map.of(), Map.of());

        assertThat(readable(reader, "A", "1", "2", "10", "0").facts().features())
                .containsExactly("waterfront", "water view", "view", "high quality");
        assertThat(readable(reader, "B", "0", "0", "7", "1991").facts().features())
                .containsExactly("renovated");
        assertThat(readable(reader, "B", "0", "0", "7", "1991").facts().customFields())
                .containsEntry("grade", 7L);
    }

    @Test
    void keepsWhatNobodyExplainedWithItsDaysAndNumbersRecognised() {
        List<String> columns = List.of("id", "date", "code", "score", "note");
        var reader = new RowReader(
                columns,
                Map.of(
                        "id",
                        "reference",
                        "date",
                        "customFields.date",
                        "code",
                        "customFields.code",
                        "score",
                        "customFields.score",
                        "note",
                        "customFields.note"),
                Map.of(),
                Map.of());

        assertThat(readable(reader, "A", "20141013T000000", "00123", "2.5", "nice")
                        .facts()
                        .customFields())
                .containsEntry("date", "2014-10-13")
                .containsEntry("code", "00123")
                .containsEntry("score", 2.5)
                .containsEntry("note", "nice");
    }

    @Test
    void defaultsHoldOnlyWhereTheRowSaysNothing() {
        var reader = new RowReader(
                List.of("id", "price", "cur"),
                Map.of("id", "reference", "price", "price", "cur", "currency"),
                Map.of(),
                Map.of("currency", "GBP", "type", "flat", "status", "for sale"));

        assertThat(readable(reader, "A", "100", "").facts().price()).isEqualTo(new Money(10_000, "GBP"));
        assertThat(readable(reader, "A", "100", "JPY").facts().price()).isEqualTo(new Money(100, "JPY"));
        assertThat(readable(reader, "A", "100", "").facts().type()).isEqualTo(ListingType.APARTMENT);
        assertThat(readable(reader, "A", "100", "").status()).isEqualTo(ListingStatus.PUBLISHED);
    }

    @Test
    void refusesAReferenceThatASpreadsheetShortened() {
        var reader = new RowReader(List.of("id"), Map.of("id", "reference"), Map.of(), Map.of());

        assertThat(reader.read(List.of("7.13E+09")))
                .isInstanceOfSatisfying(Rejected.class, row -> assertThat(row.problems())
                        .extracting(CellProblem::code)
                        .containsExactly("shortened_number"));
    }

    @Test
    void saysInPlainWordsWhatIsWrongWithAPlan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowReader(List.of("id"), Map.of("id", "refernce"), Map.of(), Map.of()))
                .withMessageStartingWith("refernce is no field");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RowReader(List.of("id"), Map.of("id", "reference"), Map.of("price", "sqft"), Map.of()))
                .withMessageContaining("has no unit");
    }

    private static Readable readable(RowReader reader, String... cells) {
        return (Readable) reader.read(Arrays.asList(cells));
    }
}
