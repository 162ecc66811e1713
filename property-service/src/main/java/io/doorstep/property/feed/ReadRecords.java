package io.doorstep.property.feed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads what came of a feed, and tries once more to use what could not be used.
@Component
@Transactional(readOnly = true)
class ReadRecords {

    private static final int PORTION = 200;

    private final Feeds feeds;
    private final FeedRuns runs;
    private final FeedRecords records;
    private final TakeRecords takeRecords;
    private final FeedQueue queue;
    private final JsonMapper json;

    ReadRecords(
            Feeds feeds,
            FeedRuns runs,
            FeedRecords records,
            TakeRecords takeRecords,
            FeedQueue queue,
            JsonMapper json) {
        this.feeds = feeds;
        this.runs = runs;
        this.records = records;
        this.takeRecords = takeRecords;
        this.queue = queue;
        this.json = json;
    }

    /// The newest first.
    List<FeedRunView> listRuns(UUID feed, UUID before, int limit) {
        return runs.list(feed, before, Limit.of(limit)).stream()
                .map(FeedRun::view)
                .toList();
    }

    List<RejectedRecord> listRejected(UUID feed, String after, int limit) {
        return records.listRejected(feed, after, limit);
    }

    /// As the mapping is now: some of those that were rejected, behind a key.
    ///
    /// @return where to go on, and what came of them
    @Transactional
    Retried retry(UUID feed, String after) {
        Feed known = feeds.find(feed).orElseThrow();
        List<RejectedRecord> portion = records.listRejected(feed, after, PORTION);
        if (portion.isEmpty()) {
            return new Retried(null, FeedCounts.NONE);
        }
        FeedCounts counts = takeRecords.take(
                feed,
                known.name(),
                portion.stream()
                        .map(record -> json.convertValue(record.raw(), new TypeReference<Map<String, Object>>() {}))
                        .toList());
        queue.fetchMediaSoon();
        return new Retried(portion.size() < PORTION ? null : portion.getLast().key(), counts);
    }

    /// @param next absent when all were tried
    record Retried(@Nullable String next, FeedCounts counts) {}
}
