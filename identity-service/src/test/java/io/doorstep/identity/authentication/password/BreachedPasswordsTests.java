package io.doorstep.identity.authentication.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class BreachedPasswordsTests {

    private final BreachedPasswords breached = new BreachedPasswords();

    /// IDN-46
    @ParameterizedTest
    @ValueSource(strings = {"password123", "PASSWORD123", "qwertyuiop", "1234567890", "correct horse battery staple"})
    void holdsWhatEverybodyGuessesFirst(String password) {
        assertThat(breached.hold(password)).isTrue();
    }

    /// IDN-46
    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "another horse entirely", "Ẁhat nobody guesses"})
    void doesNotHoldWhatWasNeverInABreach(String password) {
        assertThat(breached.hold(password)).isFalse();
    }

    /// IDN-46
    @Test
    void theFileIsMadeOfTheWholeList() throws Exception {
        Set<String> listed = new ClassPathResource("dictionaries/passwords.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(password -> password.codePointCount(0, password.length()) >= BreachedPasswords.SHORTEST)
                .collect(Collectors.toSet());

        assertThat(listed).hasSize(breached.size()).allMatch(breached::hold);
    }
}
