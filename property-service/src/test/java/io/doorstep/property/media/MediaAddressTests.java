package io.doorstep.property.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaAddressTests {

    private final MediaSecrets secrets = new MediaSecrets(new Random(7));

    @Test
    void anAddressLeadsBackToWhatItWasMadeOf() {
        var address = new MediaAddress(UUID.randomUUID(), UUID.randomUUID(), secrets.next());

        assertThat(MediaAddress.read(address.path().substring("/media/".length())))
                .contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../etc/passwd", "AAAA", "%2e%2e"})
    void whatCannotHaveBeenMadeHereIsNoAddress(String text) {
        assertThat(MediaAddress.read(text)).isEmpty();
    }

    @Test
    void noTwoSecretsAreTheSame() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            made.add(secrets.next());
        }
        assertThat(made).hasSize(1000);
    }
}
