package io.doorstep.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WantedValueTests {

    @Test
    void saysHowAValueIsWritten() {
        assertThat(WantedValue.of(UUID.class)).startsWith("an id such as ");
        assertThat(WantedValue.of(Instant.class)).isEqualTo("a time such as 2026-03-01T09:00:00Z");
        assertThat(WantedValue.of(LocalDate.class)).isEqualTo("a day such as 2026-03-01");
        assertThat(WantedValue.of(boolean.class)).isEqualTo("true or false");
        assertThat(WantedValue.of(Long.class)).isEqualTo("a number");
        assertThat(WantedValue.of(int.class)).isEqualTo("a number");
        assertThat(WantedValue.of(DayOfWeek.class)).startsWith("one of MONDAY, TUESDAY");
        assertThat(WantedValue.of(StringBuilder.class)).isEqualTo("of another form");
        assertThat(WantedValue.of(null)).isEqualTo("of another form");
    }
}
