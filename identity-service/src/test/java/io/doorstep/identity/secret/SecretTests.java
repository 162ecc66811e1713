package io.doorstep.identity.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTests {

    private final Secrets secrets = new Secrets();

    /// IDN-42
    @Test
    void noTwoSecretsAreAlikeAndEachHolds256Bits() {
        Secret one = secrets.next("rt_");

        assertThat(one.text()).startsWith("rt_").hasSize(3 + 43);
        assertThat(secrets.next("rt_")).isNotEqualTo(one);
    }

    /// IDN-42
    @Test
    void isRecognisedByItsHashAlone() {
        Secret secret = secrets.next("");

        assertThat(secret.isBehind(secret.hash())).isTrue();
        assertThat(secrets.next("").isBehind(secret.hash())).isFalse();
    }

    /// IDN-42
    @Test
    void doesNotShowInLogs() {
        Secret secret = secrets.next("");

        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
