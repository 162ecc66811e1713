package io.doorstep.leadcrm.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HookTokenTests {

    @Test
    void anAddressSaysWhoseItIsAndNothingElseDoes() {
        UUID tenant = UUID.randomUUID();
        HookToken made = HookToken.make(tenant, new SecureRandom());
        HookToken read = HookToken.read(made.text()).orElseThrow();
        assertThat(read.tenant()).isEqualTo(tenant);
        assertThat(read.hasHash(made.hash())).isTrue();
        assertThat(HookToken.make(tenant, new SecureRandom()).hasHash(made.hash()))
                .isFalse();
        assertThat(HookToken.read("nonsense")).isEmpty();
        assertThat(HookToken.read("!")).isEmpty();
        assertThat(made.toString()).doesNotContain(made.text());
    }
}
