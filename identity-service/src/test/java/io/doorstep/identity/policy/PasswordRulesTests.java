package io.doorstep.identity.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTests {

    private static final PasswordRules STRICT = new PasswordRules(12, 64, true, true, true, true, 5, 90);

    /// IDN-46
    @ParameterizedTest
    @CsvSource({
        "Short-1, 12 characters",
        "no capital letter 1!, capital letter",
        "NO SMALL LETTER 1!, small letter",
        "No digit at all!, digit",
        "No sign at all 1, sign",
    })
    void saysWhatAPasswordLacks(String password, String lacking) {
        assertThat(STRICT.refusal(password))
                .hasValueSatisfying(refusal -> assertThat(refusal).contains(lacking));
    }

    /// IDN-46
    @Test
    void takesWhatMeetsEveryRule() {
        assertThat(STRICT.refusal("A horse, 1 battery")).isEmpty();
        assertThat(STRICT.refusal("A horse, 1 battery".repeat(4))).isPresent();
    }

    /// IDN-46
    @Test
    void whoeverBelongsToSeveralOrganizationsObeysEach() {
        PasswordRules both = PasswordRules.DEFAULT.and(STRICT);

        assertThat(both).isEqualTo(STRICT.and(PasswordRules.DEFAULT)).isEqualTo(STRICT);
    }

    /// IDN-47
    @Test
    void expiresAfterItsDaysAndWithoutThemNever() {
        Instant chosen = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(STRICT.hasExpired(chosen, chosen.plus(Duration.ofDays(90)))).isTrue();
        assertThat(STRICT.hasExpired(chosen, chosen.plus(Duration.ofDays(89)))).isFalse();
        assertThat(PasswordRules.DEFAULT.hasExpired(chosen, chosen.plus(Duration.ofDays(9_000))))
                .isFalse();
    }
}
