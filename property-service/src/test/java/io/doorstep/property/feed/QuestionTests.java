package io.doorstep.property.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.feed.Question.Changes;
import io.doorstep.property.feed.Question.Keys;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-PR-2, B-PR-1: a feed is asked for what comes behind a place in an order that has no two alike")
class QuestionTests {

    @Test
    void whatComesBehindIsLaterOrAtTheSameTimeWithALaterKey() {
        assertThat(new Changes("2026-01-01T00:00:00.123Z", "K'1", 200).filter("City eq 'Lagos'"))
                .isEqualTo("(City eq 'Lagos') and (ModificationTimestamp gt 2026-01-01T00:00:00.123Z or"
                        + " (ModificationTimestamp eq 2026-01-01T00:00:00.123Z and ListingKey gt 'K''1'))");
        assertThat(new Changes(null, null, 200).filter(null)).isEmpty();
        assertThat(new Keys("K", 200).filter(null)).isEqualTo("(ListingKey gt 'K')");
    }

    @Test
    void aPageOutOfOrderOrOfWhatWasReadAlreadyIsFoundOut() {
        RecordPlace place = new RecordPlace("2026-01-02T00:00:00Z", "B");

        assertThat(PageOrder.wrong(page("A 2026-01-01T00:00:00Z", "B 2026-01-01T00:00:00Z"), null))
                .isEmpty();
        assertThat(PageOrder.wrong(page("A 2026-01-02T00:00:00Z", "B 2026-01-01T00:00:00Z"), null))
                .contains(PageOrder.NOT_IN_ORDER);
        assertThat(PageOrder.wrong(page("A 2026-01-02T00:00:00Z", "A 2026-01-03T00:00:00Z"), null))
                .contains(PageOrder.NOT_IN_ORDER);
        assertThat(PageOrder.wrong(page("A 2026-01-01T00:00:00Z"), place)).contains(PageOrder.NOT_BEHIND);
        assertThat(PageOrder.wrong(page("B 2026-01-02T00:00:00Z", "C 2026-01-02T00:00:00Z"), place))
                .contains(PageOrder.NOT_BEHIND);
        assertThat(PageOrder.wrong(page("C 2026-01-02T01:00:00+01:00"), place)).isEmpty();
        assertThat(PageOrder.end(List.of(Map.of("ListingKey", "C")))).isEmpty();
    }

    @Test
    void aFeedThatDoesNotAnswerIsAskedAgainAfterPausesThatGrow() {
        assertThat(FeedLadder.pauseAfter(1, Duration.ZERO)).contains(Duration.ofSeconds(5));
        assertThat(FeedLadder.pauseAfter(3, Duration.ZERO)).contains(Duration.ofSeconds(20));
        assertThat(FeedLadder.pauseAfter(1, Duration.ofMinutes(7))).contains(Duration.ofMinutes(7));
        assertThat(FeedLadder.pauseAfter(20, Duration.ZERO)).contains(Duration.ofHours(1));
        assertThat(FeedLadder.pauseAfter(21, Duration.ZERO)).isEmpty();
    }

    private static List<Map<String, Object>> page(String... records) {
        return List.of(records).stream()
                .map(record -> record.split(" "))
                .map(parts -> Map.<String, Object>of("ListingKey", parts[0], "ModificationTimestamp", parts[1]))
                .toList();
    }
}
