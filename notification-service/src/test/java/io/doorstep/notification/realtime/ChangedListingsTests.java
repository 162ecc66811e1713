package io.doorstep.notification.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// PROP-29
class ChangedListingsTests {

    private final ChangedListings changed = new ChangedListings();

    /// PROP-29
    @Test
    void aListingThatChangesTwiceBeforeItIsToldIsNamedOnce() {
        UUID listing = UUID.randomUUID();
        changed.add(listing);
        changed.add(listing);

        assertThat(changed.take()).containsExactly(new LiveMessage.ListingChanged(listing));
        assertThat(changed.take()).isEmpty();
    }

    /// PROP-29
    @Test
    void anImportOfThousandsIsOneWord() {
        Stream.generate(UUID::randomUUID).limit(5_000).forEach(changed::add);

        assertThat(changed.take()).containsExactly(new LiveMessage.ListingsChanged());
    }
}
