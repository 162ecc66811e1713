package io.doorstep.identity.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkSecretsTests {

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String ANOTHER_KEY = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=";

    private final LinkSecrets secrets = with(KEY);

    /// IDN-13, IDN-23
    @Test
    void theSecretOfALinkIsTheSameEachTime() {
        UUID id = UUID.randomUUID();

        assertThat(secrets.of("rst_", id, 1)).isEqualTo(secrets.of("rst_", id, 1));
        assertThat(secrets.of("rst_", id, 1).text()).startsWith("rst_").hasSize(47);
    }

    /// IDN-13, IDN-23
    @Test
    void anotherPurposePartOrKeyMakesAnotherSecret() {
        UUID id = UUID.randomUUID();
        String hash = secrets.of("rst_", id, 1).hash();

        assertThat(secrets.of("rst_", id, 2).hash()).isNotEqualTo(hash);
        assertThat(secrets.of("rst_", UUID.randomUUID(), 1).hash()).isNotEqualTo(hash);
        assertThat(secrets.of("vrf_", id, 1).text())
                .doesNotEndWith(secrets.of("rst_", id, 1).text().substring(4));
        assertThat(with(ANOTHER_KEY).of("rst_", id, 1).hash()).isNotEqualTo(hash);
    }

    private static LinkSecrets with(String key) {
        return new LinkSecrets(new Seal(new SealSettings(key)));
    }
}
