package io.doorstep.leadcrm.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// X-AN-2
class AttributionModelTests {

    private static final Instant BEGINNING = Instant.parse("2026-03-01T09:00:00Z");
    private static final Channel PORTAL = new Channel(Channel.Kind.SOURCE, "portal");
    private static final Channel CHAT = new Channel(Channel.Kind.SOURCE, "chat");
    private static final Channel MAIL = new Channel(Channel.Kind.CAMPAIGN, "spring");

    /// A portal, a week later a mail, another week later the chat.
    private static final List<Touch> TOUCHES = List.of(
            new Touch(PORTAL, BEGINNING),
            new Touch(MAIL, BEGINNING.plus(Duration.ofDays(7))),
            new Touch(CHAT, BEGINNING.plus(Duration.ofDays(14))));

    /// ANL-21
    @Test
    void theFirstTouchOrTheLastHasAll() {
        assertThat(AttributionModel.FIRST.share(700, TOUCHES)).isEqualTo(Map.of(PORTAL, 700L));
        assertThat(AttributionModel.LAST.share(700, TOUCHES)).isEqualTo(Map.of(CHAT, 700L));
    }

    /// ANL-21
    @Test
    void eachTouchHasTheSameAndWhatCannotBeSplitGoesToTheOldest() {
        assertThat(AttributionModel.LINEAR.share(700, TOUCHES)).isEqualTo(Map.of(PORTAL, 234L, MAIL, 233L, CHAT, 233L));
    }

    /// ANL-21
    @Test
    void aWeekEarlierIsWorthHalf() {
        assertThat(AttributionModel.TIME_DECAY.share(700, TOUCHES))
                .isEqualTo(Map.of(PORTAL, 100L, MAIL, 200L, CHAT, 400L));
    }

    /// ANL-21
    @Property(tries = 200)
    void thePartsAddUpToTheSale(
            @ForAll AttributionModel model,
            @ForAll @LongRange(max = 1_000_000_000_000L) long amount,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 2000) Integer> hours) {
        List<Touch> touches = new ArrayList<>();
        hours.stream().sorted().forEach(hour -> {
            Channel channel = new Channel(Channel.Kind.SOURCE, "source " + hour % 5);
            touches.add(new Touch(channel, BEGINNING.plus(Duration.ofHours(hour))));
        });
        Map<Channel, Long> shares = model.share(amount, touches);
        assertThat(shares.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(amount);
        assertThat(shares.values()).allMatch(part -> part > 0);
    }
}
