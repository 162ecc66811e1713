package io.doorstep.property.feed;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What came of a feed: its runs, and the records that could not be used.
@RestController
@RequestMapping(FeedController.PATH + "/{id}")
class FeedRunController {

    private static final String RUNS = "-startedAt";
    private static final String REJECTED = "rejected";

    private final KeepFeeds keepFeeds;
    private final ReadRecords readRecords;
    private final Cursors cursors;

    FeedRunController(KeepFeeds keepFeeds, ReadRecords readRecords, Cursors cursors) {
        this.keepFeeds = keepFeeds;
        this.readRecords = readRecords;
        this.cursors = cursors;
    }

    /// Has the feed read now, from where it was left or from its beginning; what is there already stays.
    @PostMapping("/runs")
    @RequiresPermission("property:import")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void runFeed(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean fromBeginning) {
        switch (keepFeeds.run(id, fromBeginning)) {
            case FeedOutcome.Changed _ -> {}
            case FeedOutcome.NoSuchFeed _ -> throw Problems.notFound("feed", id);
            case FeedOutcome.Added _, FeedOutcome.NameTaken _, FeedOutcome.SecretMissing _, FeedOutcome.Full _ ->
                throw new IllegalStateException("A run cannot begin so");
        }
    }

    @GetMapping("/runs")
    @RequiresPermission("property:import")
    Page<FeedRunView> listFeedRuns(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        UUID feed = existing(id);
        int size = Limits.of(limit);
        UUID before = cursors.decode(cursor, RUNS, Ids.LAST);
        return Page.cut(readRecords.listRuns(feed, before, size + 1), size, last -> cursors.encode(RUNS, last.id()));
    }

    /// Records that could not be used, as the feed wrote them, with what is wrong.
    @GetMapping("/rejected")
    @RequiresPermission("property:import")
    Page<RejectedRecord> listRejectedRecords(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        UUID feed = existing(id);
        int size = Limits.of(limit);
        String after = cursor == null ? "" : cursors.decode(cursor, REJECTED).getFirst();
        return Page.cut(
                readRecords.listRejected(feed, after, size + 1),
                size,
                last -> cursors.encode(REJECTED, List.of(last.key())));
    }

    /// Reads some rejected records once more, with the mapping as it is now.
    ///
    /// @param cursor where an answer before said to go on
    @PostMapping("/rejected/retry")
    @RequiresPermission("property:import")
    RetryAnswer retryRejectedRecords(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor) {
        UUID feed = existing(id);
        String after = cursor == null ? "" : cursors.decode(cursor, REJECTED).getFirst();
        ReadRecords.Retried retried = readRecords.retry(feed, after);
        FeedCounts counts = retried.counts();
        return new RetryAnswer(
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                retried.next() == null ? null : cursors.encode(REJECTED, List.of(retried.next())));
    }

    private UUID existing(UUID id) {
        return keepFeeds
                .find(id)
                .orElseThrow(() -> Problems.notFound("feed", id))
                .id();
    }

    /// @param rejected again
    /// @param nextCursor absent when all were tried
    record RetryAnswer(
            long created,
            long updated,
            long unchanged,
            long rejected,
            @Nullable String nextCursor) {}
}
