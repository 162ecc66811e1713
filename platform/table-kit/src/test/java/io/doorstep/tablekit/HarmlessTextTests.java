package io.doorstep.tablekit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+SUM(A1)",
                "-2",
                "@x",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0\u2003=1",
                "\uFF1D1",
                "\uFF0B1"
            })
    void whatASpreadsheetCouldCalculateIsMarkedAsTextAndComesBackAsItWas(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo("'" + text);
        assertThat(HarmlessText.undo("'" + text)).isEqualTo(text);
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        for (String text : new String[] {"", " ", "Jane", "O'Neill", "'tis", "12 Marina Road", "a=b"}) {
            assertThat(HarmlessText.of(text)).isEqualTo(text);
            assertThat(HarmlessText.undo(text)).isEqualTo(text);
        }
    }
}
