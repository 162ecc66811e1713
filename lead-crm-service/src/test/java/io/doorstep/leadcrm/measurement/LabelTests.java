package io.doorstep.leadcrm.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// CMP-02
class LabelTests {

    private static final List<String> JANE = List.of("Jane Doe", "li", "jane.doe77");

    @ParameterizedTest
    @ValueSource(strings = {"website", "Spring sale 2026", "google|cpc", "früh-jahr", "living", "q3.b"})
    void aWordOfTheBusinessIsALabel(String written) {
        assertThat(Label.of(written, JANE)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jane@example.com",
                "call-2065550143",
                "206 555 0143",
                "for-jane",
                "JANE",
                "janespage",
                "mr.doe",
                "li",
                "to-li",
                "Please call me, I am home!",
                "<b>",
                " "
            })
    void whatCouldBeThePersonsOwnIsNone(String written) {
        assertThat(Label.of(written, JANE)).isEmpty();
    }

    @Test
    void whatIsLongerThanGoogleTakesIsNone() {
        assertThat(Label.of("a".repeat(100), List.of())).isPresent();
        assertThat(Label.of("a".repeat(101), List.of())).isEmpty();
        assertThat(Label.of(null, List.of())).isEmpty();
    }
}
