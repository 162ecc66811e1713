package io.doorstep.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IDN-17")
class PlacesTests {

    private static final List<Integer> NETWORK = List.of(203, 0, 113);

    @Test
    void saysTheCityAndTheCountryOfAnAddress() throws IOException {
        Places places =
                places(PlaceDatabase.write(NETWORK, Map.of("city", named("Lagos"), "country", named("Nigeria"))));

        assertThat(places.of("203.0.113.7")).isEqualTo("Lagos, Nigeria");
    }

    @Test
    void saysTheCountryAloneWhereNoCityIsKnown() throws IOException {
        Places places = places(PlaceDatabase.write(NETWORK, Map.of("country", named("Nigeria"))));

        assertThat(places.of("203.0.113.7")).isEqualTo("Nigeria");
    }

    @Test
    void saysNothingOfAnAddressThatItDoesNotKnow() throws IOException {
        Places places = places(PlaceDatabase.write(NETWORK, Map.of("country", named("Nigeria"))));

        assertThat(places.of("198.51.100.1")).isNull();
        assertThat(places.of("no address")).isNull();
        assertThat(places.of(null)).isNull();
    }

    @Test
    void saysNothingWithoutADatabase() throws IOException {
        assertThat(places(null).of("203.0.113.7")).isNull();
    }

    @Test
    void aDatabaseThatIsNotThereIsNotTakenForNone() {
        assertThatThrownBy(() -> places(Path.of("nowhere.mmdb"))).isInstanceOf(IOException.class);
    }

    private static Places places(@Nullable Path file) throws IOException {
        return new Places(new SessionSettings(Duration.ofMinutes(10), file));
    }

    private static Map<String, Object> named(String name) {
        return Map.of("names", Map.of("en", name));
    }
}
