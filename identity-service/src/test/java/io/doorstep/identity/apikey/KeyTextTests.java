package io.doorstep.identity.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.secret.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTests {

    /// IDN-42
    @Test
    void readsBackWhatItWrote() {
        KeyText key = KeyText.of("abc-_1", new Secret("s3cret_-"));

        assertThat(KeyText.parse(key.text())).contains(key);
        assertThat(key.prefix()).isEqualTo("dsk_abc-_1");
    }

    /// IDN-42
    @ParameterizedTest
    @ValueSource(strings = {"", "dsk_", "dsk_.", "dsk_a.", "dsk_.b", "xyz_a.b", "dsk_a"})
    void whatIsNoKeyIsNotLookedUp(String text) {
        assertThat(KeyText.parse(text)).isEmpty();
    }

    /// IDN-42
    @Test
    void whatIsTooLongIsNotLookedUp() {
        assertThat(KeyText.parse("dsk_a." + "b".repeat(300))).isEmpty();
    }
}
