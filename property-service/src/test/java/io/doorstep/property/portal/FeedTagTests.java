package io.doorstep.property.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTagTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aTagComesBackAsItLeft() {
        FeedTag tag = new FeedTag(481_516, 23, DAY);

        assertThat(FeedTag.read(tag.text())).isEqualTo(tag);
        assertThat(FeedTag.read("W/" + tag.text())).isEqualTo(tag);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*", "\"1\"", "\"1-2-3\"", "\"99999999999999999999-1-2026-03-02\"", "1-2-2026-03-02"})
    void whatIsNoneOfOursIsNoTag(String text) {
        assertThat(FeedTag.read(text)).isNull();
    }

    @Test
    void anotherDayOrAnotherPortalIsAnotherFeed() {
        FeedTag tag = new FeedTag(1, 23, DAY);

        assertThat(tag.isOf(23, DAY)).isTrue();
        assertThat(tag.isOf(24, DAY)).isFalse();
        assertThat(tag.isOf(23, DAY.plusDays(1))).isFalse();
        assertThat(Objects.requireNonNull(FeedTag.read("\"1-23-2026-02-31\"")).isOf(23, DAY))
                .isFalse();
    }
}
