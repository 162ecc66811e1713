package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.IdentityTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// IDN-14
class GoogleNotSetUpIntegrationTests extends IdentityTest {

    @Test
    void withoutAClientOfTheOperatorsItSaysSo() {
        Answer begun = new Browser(api).start("google", Map.of());
        assertThat(begun.status()).isEqualTo(404);
        assertThat(begun.code()).isEqualTo("google_not_set_up");
    }
}
