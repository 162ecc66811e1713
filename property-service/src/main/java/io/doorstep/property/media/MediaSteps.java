package io.doorstep.property.media;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.media.MediaConfiguration.ProcessJob;
import io.doorstep.property.media.MediaOutcome.Added;
import io.doorstep.property.media.MediaOutcome.AlreadyThere;
import io.doorstep.property.media.MediaOutcome.Full;
import io.doorstep.property.media.MediaOutcome.NoSuchListing;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The steps of taking something in, each a transaction; files are put and taken between them.
@Component
@Transactional
class MediaSteps {

    static final int MOST = 100;

    private final MediaItems items;
    private final ShownItems shown;
    private final TellStorage tellStorage;
    private final MediaSecrets secrets;
    private final TenantTask<ProcessJob> task;
    private final Jobs jobs;
    private final InstantSource clock;

    MediaSteps(
            MediaItems items,
            ShownItems shown,
            TellStorage tellStorage,
            MediaSecrets secrets,
            TenantTask<ProcessJob> mediaProcessing,
            Jobs jobs,
            InstantSource clock) {
        this.items = items;
        this.shown = shown;
        this.tellStorage = tellStorage;
        this.secrets = secrets;
        this.task = mediaProcessing;
        this.jobs = jobs;
        this.clock = clock;
    }

    MediaOutcome addFile(MediaItemId id, ListingId listing, MediaWords words, ReceivedFile file) {
        return add(id, listing, there -> there.stream()
                .filter(item -> file.hash().equals(item.contentHash()) && item.state() != MediaState.REFUSED)
                .findFirst()
                .<MediaOutcome>map(same -> new AlreadyThere(same.view()))
                .orElseGet(() -> {
                    MediaPlace place = behind(there, id, listing);
                    MediaItem item = MediaItem.file(place, words, file, secrets.next(), clock.instant());
                    jobs.schedule(task, id.toString(), new ProcessJob(listing.value(), id.value()), clock.instant());
                    return new Added(items.saveAndFlush(item).view());
                }));
    }

    MediaOutcome addTour(MediaItemId id, ListingId listing, MediaWords words, String link) {
        return add(id, listing, there -> {
            MediaPlace place = behind(there, id, listing);
            MediaItem tour = items.saveAndFlush(MediaItem.tour(place, words, link, secrets.next(), clock.instant()));
            shown.show(listing);
            return new Added(tour.view());
        });
    }

    private MediaOutcome add(MediaItemId id, ListingId listing, Function<List<MediaItem>, MediaOutcome> step) {
        if (!shown.hold(listing)) {
            return new NoSuchListing(listing);
        }
        List<MediaItem> there = shown.list(listing);
        return there.size() >= MOST ? new Full(MOST) : step.apply(there);
    }

    private static MediaPlace behind(List<MediaItem> there, MediaItemId id, ListingId listing) {
        return new MediaPlace(id, listing, there.size());
    }

    @Transactional(readOnly = true)
    boolean isWaiting(MediaItemId id) {
        return items.find(id.value())
                .filter(item -> item.state() == MediaState.PROCESSING)
                .isPresent();
    }

    /// @return whether it is still there
    boolean become(ListingId listing, MediaItemId id, MediaVariants made) {
        boolean there = end(listing, id, item -> item.become(made));
        if (there) {
            tellStorage.tellSoon();
        }
        return there;
    }

    /// @return whether it is still there
    boolean refuse(ListingId listing, MediaItemId id, MediaRefusal why) {
        return end(listing, id, item -> item.refuse(why));
    }

    private boolean end(ListingId listing, MediaItemId id, Consumer<MediaItem> how) {
        if (!shown.hold(listing)) {
            return false;
        }
        MediaItem item = items.find(id.value()).orElse(null);
        if (item == null) {
            return false;
        }
        how.accept(item);
        shown.show(listing);
        return true;
    }
}
