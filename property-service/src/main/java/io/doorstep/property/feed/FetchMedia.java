package io.doorstep.property.feed;

import io.doorstep.property.feed.FetchedMedia.Fetched;
import io.doorstep.property.feed.GetMedia.Got;
import io.doorstep.property.listing.Media;
import io.doorstep.property.media.ArrangeMedia;
import io.doorstep.property.media.MediaItemId;
import io.doorstep.property.media.RemoveMedia;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fetches the media of one record: what is new is taken in, what the feed no longer has goes, and the order is the
/// feed's.
@Component
class FetchMedia {

    private static final Duration FOR_ONE_RECORD = Duration.ofMinutes(30);
    private static final int MOST_ATTEMPTS = 8;

    private final FeedRecords records;
    private final FetchedMedia fetchedMedia;
    private final GetMedia getMedia;
    private final RemoveMedia removeMedia;
    private final ArrangeMedia arrangeMedia;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    FetchMedia(
            FeedRecords records,
            FetchedMedia fetchedMedia,
            GetMedia getMedia,
            RemoveMedia removeMedia,
            ArrangeMedia arrangeMedia,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.records = records;
        this.fetchedMedia = fetchedMedia;
        this.getMedia = getMedia;
        this.removeMedia = removeMedia;
        this.arrangeMedia = arrangeMedia;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return when to come back, if at all
    Optional<Instant> fetchNext() {
        Instant now = clock.instant();
        Optional<MediaTask> task =
                Objects.requireNonNull(transaction.execute(_ -> records.claimMedia(now, now.plus(FOR_ONE_RECORD))));
        if (task.isEmpty()) {
            return Objects.requireNonNull(transaction.execute(_ -> records.findNextMediaDue()));
        }
        fetch(task.get());
        return Optional.of(clock.instant());
    }

    private void fetch(MediaTask task) {
        Map<String, Fetched> known = new HashMap<>();
        fetchedMedia.list(task).forEach(each -> known.put(each.url(), each));
        removeWhatIsGone(task, known);
        List<MediaItemId> order = new ArrayList<>();
        String waitsFor = null;
        Duration rest = Duration.ZERO;
        for (Media wanted : task.media()) {
            Fetched there = known.get(wanted.url());
            if (there == null) {
                switch (getMedia.get(task.listing(), wanted)) {
                    case Got.Item(var item) -> there = keep(task, new Fetched(wanted.url(), item, null));
                    case Got.NotToBeHad(var why) -> there = keep(task, new Fetched(wanted.url(), null, why));
                    case Got.Later(var why, var pause) -> {
                        waitsFor = why;
                        rest = pause;
                    }
                }
            }
            if (there != null && there.item() != null) {
                order.add(there.item());
            }
        }
        arrangeMedia.arrange(task.listing(), order);
        end(task, waitsFor, rest);
    }

    private Fetched keep(MediaTask task, Fetched fetched) {
        fetchedMedia.put(task, fetched);
        return fetched;
    }

    private void removeWhatIsGone(MediaTask task, Map<String, Fetched> known) {
        List<String> wanted = task.media().stream().map(Media::url).toList();
        for (Fetched each : known.values()) {
            if (!wanted.contains(each.url())) {
                if (each.item() != null) {
                    removeMedia.remove(task.listing(), each.item(), null);
                }
                fetchedMedia.remove(task, each.url());
            }
        }
    }

    private void end(MediaTask task, @Nullable String waitsFor, Duration rest) {
        Instant again = waitsFor == null || task.attempts() >= MOST_ATTEMPTS
                ? null
                : FeedLadder.pauseAfter(task.attempts(), rest)
                        .map(clock.instant()::plus)
                        .orElse(null);
        transaction.executeWithoutResult(_ -> records.endMedia(task, again, waitsFor));
    }
}
