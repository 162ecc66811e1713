package io.doorstep.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValueTextTests {

    private enum Stage {
        NEW {
            @Override
            public String toString() {
                return "brand new";
            }
        }
    }

    private record NoteId(UUID value) {}

    private record Colours(String first, String second) {}

    /// IDN-51
    @Test
    void plainValuesStandAsTheyAre() {
        UUID id = UUID.randomUUID();

        assertThat(ValueText.of("text")).isEqualTo("text");
        assertThat(ValueText.of(42)).isEqualTo("42");
        assertThat(ValueText.of(Stage.NEW)).isEqualTo("NEW");
        assertThat(ValueText.of(new NoteId(id))).isEqualTo(id.toString());
        assertThat(ValueText.of(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(ValueText.of(null)).isNull();
    }

    /// IDN-51
    @Test
    void valuesWithPartsAreJsonThatCanBeReadBack() {
        assertThat(ValueText.of(new Colours("red", "blue"))).isEqualTo("{\"first\":\"red\",\"second\":\"blue\"}");
        assertThat(ValueText.of(new TreeSet<>(Set.of("agent", "admin")))).isEqualTo("[\"admin\",\"agent\"]");
        assertThat(ValueText.of(Map.of("a", 1))).isEqualTo("{\"a\":1}");
    }

    /// IDN-51
    @Test
    void whatIsVeryLongIsCutAndSaysSo() {
        assertThat(ValueText.of("x".repeat(5000))).hasSize(2001).endsWith("…");
    }
}
