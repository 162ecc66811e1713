package io.doorstep.identity.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTokenTests {

    /// IDN-13
    @Test
    void isReadAsItWasWritten() {
        ProofToken token = new ProofToken(UUID.fromString("f19a8f3e-6c1d-7b52-9a44-2f6f6f1b7c02"), "seal_-9");

        assertThat(ProofToken.parse(token.text())).contains(token);
    }

    /// IDN-13
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "f19a8f3e6c1d7b529a442f6f6f1b7c02",
                "F19A8F3E6C1D7B529A442F6F6F1B7C02seal",
                "+19a8f3e6c1d7b529a442f6f6f1b7c02seal",
                "f19a8f3e-6c1d-7b52-9a44-2f6f6f1b7c02seal"
            })
    void whatIsNoTokenIsNotRead(String text) {
        assertThat(ProofToken.parse(text)).isEmpty();
    }
}
