package io.doorstep.property.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.web.FieldProblem;
import io.doorstep.property.enrichment.ReadFacts.Reading.Fails;
import io.doorstep.property.enrichment.ReadFacts.Reading.Holds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// N8N-02: what a workflow says is a stranger's.
class ReadFactsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void whatHoldsIsKeptAsTheProvidersFactsAre() {
        BroughtFacts read = holding("""
            {"facts": [{"kind": "BEDROOMS", "value": 3}, {"kind": "BATHROOMS", "value": 1.50},
                       {"kind": "LIVING_AREA", "value": 1180.0}, {"kind": "YEAR_BUILT", "value": 1955},
                       {"kind": "LAST_SALE_DATE", "value": "2014-10-13"}, {"kind": "LAST_SALE_PRICE", "value": 1e6},
                       {"kind": "USE", "value": " Single\\nfamily "}], "ownerName": "Olu Ade", "else": [{}]}
            """);
        assertThat(read.facts())
                .extracting(BroughtFact::value)
                .containsExactly("3", "1.5", "1180", "1955", "2014-10-13", "1000000", "Single family");
        assertThat(read.ownerName()).isEqualTo("Olu Ade");
    }

    @Test
    void noFactsAreAnAnswerAndNoListIsNone() {
        assertThat(holding("{\"facts\": []}").saysNothing()).isTrue();
        assertThat(problems("{}")).extracting(FieldProblem::pointer).containsExactly("/facts");
        assertThat(problems("{\"facts\": {}}")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "BEDROOMS | -1",
                "BEDROOMS | 1001",
                "BEDROOMS | \"3\"",
                "BEDROOMS | null",
                "BEDROOMS | [3]",
                "LIVING_AREA | 0",
                "LIVING_AREA | 1e400",
                "LIVING_AREA | 1000000000001",
                "YEAR_BUILT | 1955.5",
                "YEAR_BUILT | 2037",
                "YEAR_BUILT | 999",
                "LAST_SALE_DATE | 20141013",
                "LAST_SALE_DATE | \"2026-03-04\"",
                "LAST_SALE_DATE | \"2014-02-30\"",
                "USE | \"\"",
                "USE | \" \\u0000\\u202e \"",
                "USE | {}",
                "PARCEL_NUMBER | 7",
            })
    void whatCannotHoldIsNamedWithWhatToGiveInstead(String kind, String value) {
        List<FieldProblem> problems =
                problems("{\"facts\": [{\"kind\": \"%s\", \"value\": %s}]}".formatted(kind, value));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/facts/0/value");
            assertThat(problem.detail()).startsWith("Give a");
        });
    }

    @Test
    void aKindIsTakenOnceAndOnlyOneThatWasAskedFor() {
        assertThat(problems("""
            {"facts": [{"kind": "USE", "value": "a"}, {"kind": "USE", "value": "b"}, {"kind": "MORTGAGE", "value": 1},
                       {"value": 1}, "USE"]}
            """))
                .extracting(FieldProblem::pointer)
                .containsExactly("/facts/1/kind", "/facts/2/kind", "/facts/3/kind", "/facts/4/kind");
    }

    @Test
    void nothingIsLongerThanItMayBe() {
        String longest = "x".repeat(200);
        String tooLong = longest + "x";
        assertThat(holding("{\"facts\": [], \"ownerName\": \"%s\"}".formatted(longest))
                        .ownerName())
                .isEqualTo(longest);
        assertThat(problems("{\"facts\": [], \"ownerName\": \"%s\"}".formatted(tooLong)))
                .hasSize(1);
        assertThat(problems("{\"facts\": [%s]}".formatted("{},".repeat(10) + "{}")))
                .hasSize(1);
    }

    private static BroughtFacts holding(String answer) {
        return ((Holds) ReadFacts.read(JsonMapper.shared().readTree(answer), TODAY)).facts();
    }

    private static List<FieldProblem> problems(String answer) {
        return ((Fails) ReadFacts.read(JsonMapper.shared().readTree(answer), TODAY)).problems();
    }
}
