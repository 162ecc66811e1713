package io.doorstep.property.feed;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.feed.FeedOutcome.Added;
import io.doorstep.property.feed.FeedOutcome.Changed;
import io.doorstep.property.feed.FeedOutcome.Full;
import io.doorstep.property.feed.FeedOutcome.NameTaken;
import io.doorstep.property.feed.FeedOutcome.NoSuchFeed;
import io.doorstep.property.feed.FeedOutcome.SecretMissing;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the feeds of a business: adds them, changes them, has them read at once, and leaves them.
@Component
@Transactional
class KeepFeeds {

    private static final int MOST = 50;

    private final Feeds feeds;
    private final FeedPlaces places;
    private final FeedQueue queue;
    private final Ids ids;
    private final InstantSource clock;

    KeepFeeds(Feeds feeds, FeedPlaces places, FeedQueue queue, Ids ids, InstantSource clock) {
        this.feeds = feeds;
        this.places = places;
        this.queue = queue;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<FeedView> find(UUID id) {
        return feeds.find(id).map(Feed::view);
    }

    /// The newest first.
    @Transactional(readOnly = true)
    List<FeedView> list(UUID before, int limit) {
        return feeds.list(before, Limit.of(limit)).stream().map(Feed::view).toList();
    }

    FeedOutcome add(FeedDraft draft) {
        Optional<Feed> namesake = feeds.findByName(draft.name());
        if (namesake.isPresent()) {
            return new NameTaken(draft.name(), namesake.get().id());
        }
        if (draft.secret() == null) {
            return new SecretMissing();
        }
        if (feeds.count() >= MOST) {
            return new Full(MOST);
        }
        Feed feed = feeds.saveAndFlush(new Feed(ids.next(), draft.secret(), draft, clock.instant()));
        places.saveAndFlush(new FeedPlace(feed.id(), draft.pageSize(), clock.instant()));
        queue.replicateSoon(feed.id());
        return new Added(feed.view());
    }

    /// A feed that would tell of other records is read from its beginning; one that failed is tried at once.
    ///
    /// @param precondition refuses a version that is not the one that the caller has seen
    FeedOutcome change(UUID id, FeedDraft draft, IntConsumer precondition) {
        Feed feed = feeds.findToChange(id).orElse(null);
        if (feed == null) {
            return new NoSuchFeed(id);
        }
        precondition.accept(feed.version());
        Optional<Feed> namesake =
                feeds.findByName(draft.name()).filter(found -> !found.id().equals(id));
        if (namesake.isPresent()) {
            return new NameTaken(draft.name(), namesake.get().id());
        }
        boolean anew = feed.asksOtherwise(draft);
        feed.become(draft);
        Feed saved = feeds.saveAndFlush(feed);
        runSoon(id, anew);
        return new Changed(saved.view());
    }

    /// @param anew whether it is read from its beginning
    FeedOutcome run(UUID id, boolean anew) {
        Feed feed = feeds.find(id).orElse(null);
        if (feed == null) {
            return new NoSuchFeed(id);
        }
        runSoon(id, anew);
        return new Changed(feed.view());
    }

    private void runSoon(UUID id, boolean anew) {
        FeedPlace place = places.findAndHold(id).orElseThrow();
        if (anew) {
            place.beginAnew();
        }
        place.comeBack(clock.instant());
        queue.replicateSoon(id);
    }

    /// Its listings stay, as they are the business's own.
    ///
    /// @return whether there was one
    boolean leave(UUID id, IntConsumer precondition) {
        Optional<Feed> feed = feeds.findToChange(id);
        feed.ifPresent(left -> {
            precondition.accept(left.version());
            feeds.delete(left);
        });
        return feed.isPresent();
    }
}
