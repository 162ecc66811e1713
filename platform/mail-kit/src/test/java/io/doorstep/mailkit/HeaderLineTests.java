package io.doorstep.mailkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLineTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada\r\nBcc: all@example.com",
                "Ada\nBcc: all@example.com",
                "Ada\rBcc: all@example.com",
                "Ada\u0000\u000bBcc: all@example.com",
                "Ada\u2028Bcc: all@example.com",
                "Ada\u0085Bcc: all@example.com"
            })
    void aNameCannotAddAHeader(String name) {
        assertThat(HeaderLine.of(name)).isEqualTo("Ada Bcc: all@example.com");
    }

    @Test
    void aLineIsNoLongerThanAHeaderMayBe() {
        assertThat(HeaderLine.of("x".repeat(10_000))).hasSize(255);
    }
}
