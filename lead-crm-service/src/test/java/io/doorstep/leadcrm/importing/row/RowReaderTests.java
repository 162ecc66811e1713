package io.doorstep.leadcrm.importing.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.leadcrm.importing.row.RowReading.Readable;
import io.doorstep.leadcrm.importing.row.RowReading.Rejected;
import io.doorstep.tablekit.importing.CellProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// X-LD-13
class RowReaderTests {

    private static final List<String> STAGES = List.of("NEW", "CONTACTED");

    @ParameterizedTest
    @CsvSource({
        "E-Mail Address, email",
        "First name, givenName",
        "Surname, familyName",
        "Phone number, phone",
        "ZIP code, address.postalCode",
        "Lead source, source",
        "Opt-in, consent.marketing",
        "leadId, ignore",
        "Shoe size, ignore"
    })
    void whatIsInAColumnIsGuessedFromItsName(String column, String field) {
        assertThat(ColumnGuess.mapping(List.of(column))).containsEntry(column, field);
    }

    @Test
    void ofTwoColumnsOfOneKindTheFirstIsTaken() {
        assertThat(ColumnGuess.mapping(List.of("phone", "mobile")))
                .containsEntry("phone", "phone")
                .containsEntry("mobile", "ignore");
    }

    @Test
    void everyCellIsReadIntoItsField() {
        LeadRow row = read(
                Map.of("e", "email", "s", "stage", "t", "tags", "c", "address.country", "b", "birthDate"),
                List.of("e", "s", "t", "c", "b"),
                List.of("jane@example.com", "Contacted", "vip, sea;vip", "nigeria", "1984-07-03"));

        assertThat(row.stage()).isEqualTo("CONTACTED");
        assertThat(row.tags()).containsExactly("vip", "sea");
        assertThat(row.country()).isEqualTo("NG");
        assertThat(row.birthDate()).hasToString("1984-07-03");
    }

    @Test
    void aDefaultHoldsWhereTheRowSaysNothing() {
        RowReader reader = new RowReader(
                List.of("email", "source"),
                Map.of("email", "email", "source", "source"),
                Map.of("source", "fair"),
                STAGES);

        assertThat(((Readable) reader.read(List.of("a@example.com", ""))).row().source())
                .isEqualTo("fair");
        assertThat(((Readable) reader.read(List.of("a@example.com", "web")))
                        .row()
                        .source())
                .isEqualTo("web");
        assertThat(((Readable) reader.read(List.of("a@example.com"))).row().source())
                .isEqualTo("fair");
    }

    @Test
    void everythingThatIsWrongWithARowIsSaidAtOnce() {
        RowReader reader = new RowReader(
                List.of("email", "stage", "born"),
                Map.of("email", "email", "stage", "stage", "born", "birthDate"),
                Map.of(),
                STAGES);

        Rejected rejected = (Rejected) reader.read(List.of("x".repeat(321), "nowhere", "yesterday"));

        assertThat(rejected.problems())
                .extracting(CellProblem::code)
                .containsExactly("too_long", "unreadable", "unreadable");
        assertThat(rejected.problems().getFirst().value()).hasSize(200);
    }

    @Test
    void aConsentWithoutItsWordingProvesNothing() {
        LeadRow row = read(
                Map.of("e", "email", "c", "consent.marketing"), List.of("e", "c"), List.of("a@example.com", "Yes"));

        assertThat(row.consent()).isTrue();
        assertThat(row.hasProvenConsent()).isFalse();
    }

    @Test
    void aPlanThatCannotWorkSaysWhy() {
        assertThatThrownBy(() -> new RowReader(List.of("a"), Map.of("b", "email"), Map.of(), STAGES))
                .hasMessage("The file has no column b; it has a.");
        assertThatThrownBy(() -> new RowReader(List.of("a"), Map.of("a", "shoe"), Map.of(), STAGES))
                .hasMessageStartingWith("shoe is no field; known are externalId, name,");
        assertThatThrownBy(() -> new RowReader(List.of("a"), Map.of("a", "name"), Map.of(), STAGES))
                .hasMessageStartingWith("No column is the e-mail address");
        assertThatThrownBy(() -> new RowReader(List.of("a", "b"), Map.of("a", "email", "b", "email"), Map.of(), STAGES))
                .hasMessage("More than one column is email.");
    }

    private static LeadRow read(Map<String, String> mapping, List<String> columns, List<String> cells) {
        return ((Readable) new RowReader(columns, mapping, Map.of(), STAGES).read(cells)).row();
    }
}
