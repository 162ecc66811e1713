package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.membership.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VouchedTests {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void anAddressCountsWhenTheProviderHasMadeSureOfIt() {
        assertThat(vouched("Ngozi.O'Bello+work@Homes.example", true).verifiedEmail())
                .contains(new EmailAddress("ngozi.o'bello+work@homes.example"));
        assertThat(vouched("ngozi@homes.example", false).verifiedEmail()).isEmpty();
        assertThat(vouched(null, true).verifiedEmail()).isEmpty();
    }

    /// S8: what a mail's header could be broken with.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngozi",
                "@homes.example",
                "ngozi@localhost",
                "ngozi@homes.example\r\nBcc: all@evil.example",
                "ngozi\r\n@homes.example",
                "ngozi\t@homes.example",
                "\"ngozi@evil.example\"@homes.example",
                "ngozi@evil.example@homes.example",
                "Ngozi <ngozi@evil.example>",
                "ngozi,ada@homes.example",
                "ngozi@homes.example,ada@evil.example",
                "ngozi@homes.example\0"
            })
    void anAddressThatIsNoneCountsNothing(String address) {
        assertThat(vouched(address, true).verifiedEmail()).isEmpty();
        assertThat(vouched("n".repeat(60) + "@" + "homes-".repeat(40) + "x.example", true)
                        .verifiedEmail())
                .isEmpty();
    }

    @Test
    void aProofIsAsOldAsTheProviderSaysAndNeverFromTheFuture() {
        assertThat(Vouched.provedAt(NOW.minusSeconds(120), NOW)).isEqualTo(NOW.minusSeconds(120));
        assertThat(Vouched.provedAt(NOW.minus(Duration.ofDays(1)), NOW)).isEqualTo(NOW.minus(Vouched.LONG_AGO));
        assertThat(Vouched.provedAt(NOW.plusSeconds(30), NOW)).isEqualTo(NOW);
        assertThat(Vouched.provedAt(null, NOW)).isEqualTo(NOW);
    }

    private static Vouched vouched(String email, boolean verified) {
        return new Vouched("subject", email, verified, false, "Ngozi", NOW);
    }
}
