package io.doorstep.registry.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTests {

    @ParameterizedTest
    @CsvSource({"'', a-password-of-some-length", "doorstep, ''", "doorstep, short"})
    void theRegistryDoesNotStartOpen(String user, String password) {
        assertThatThrownBy(() -> new Credentials(user, password)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyTheWholePasswordMatches() {
        var passwords = new ConstantTimePasswords();
        String encoded = passwords.encode("a-password-of-some-length");
        assertThat(passwords.matches("a-password-of-some-length", encoded)).isTrue();
        assertThat(passwords.matches("a-password-of-some-lengt", encoded)).isFalse();
        assertThat(passwords.matches("", encoded)).isFalse();
    }
}
