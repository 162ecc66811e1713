package io.doorstep.notification.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RingTests {

    @Test
    void isReadAsItWasWritten() {
        UUID tenant = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        for (Ring ring : List.of(
                new Ring.News(tenant, id),
                new Ring.ListingChanged(tenant, id),
                new Ring.UserGone(tenant, id),
                new Ring.SessionEnded(tenant, id))) {
            assertThat(Ring.read(ring.write())).isEqualTo(ring);
        }
    }

    @Test
    void refusesWhatIsNoRing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ring.read("news"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ring.read("song " + UUID.randomUUID() + " " + UUID.randomUUID()));
    }
}
