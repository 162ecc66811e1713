package io.doorstep.property.feed;

import io.doorstep.property.feed.FeedRecords.Missing;
import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.UpsertListings;
import io.doorstep.property.listing.UpsertListings.Wanted;
import io.doorstep.property.reso.ResoRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds, once a day, what a feed no longer has: a record that was taken away tells nobody of it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sweep {

    private static final int PORTION = 500;

    private final FeedRecords records;
    private final UpsertListings upsertListings;

    Sweep(FeedRecords records, UpsertListings upsertListings) {
        this.records = records;
        this.upsertListings = upsertListings;
    }

    /// How far the withdrawing is.
    sealed interface Step {

        record Some(long withdrawn) implements Step {}

        record Over() implements Step {}

        /// Too much is gone to believe it.
        record Doubtful(String reason) implements Step {}
    }

    /// Notes which records the feed names.
    ///
    /// @return what is wrong with the answer
    Optional<String> note(UUID feed, FeedPlace place, List<Map<String, Object>> named) {
        List<String> keys = named.stream()
                .flatMap(raw -> new ResoRecord(raw).key().stream())
                .toList();
        boolean nothingNew = keys.isEmpty()
                || place.isAt(new Question.Keys(keys.getLast(), place.question().top()));
        if (nothingNew) {
            return Optional.of(PageOrder.NOT_BEHIND);
        }
        records.markNamed(feed, keys, place.sweep());
        place.sweepTo(keys.getLast(), keys.size());
        return Optional.empty();
    }

    /// Archives some of the listings that were not named; a feed that suddenly names less than half is not believed.
    Step withdrawSome(UUID feed, FeedPlace place) {
        long known = records.countKnown(feed, place.sweepBegun());
        if (2 * place.swept() < known) {
            return new Step.Doubtful(
                    "The feed names only %d of %d records, so nothing was withdrawn.".formatted(place.swept(), known));
        }
        List<Missing> missing = records.listMissing(feed, place.sweep(), place.sweepBegun(), PORTION);
        if (missing.isEmpty()) {
            return new Step.Over();
        }
        List<Wanted> archived = missing.stream()
                .map(Missing::reference)
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .map(reference -> Wanted.toldBy(onlyNamed(reference), ListingStatus.ARCHIVED))
                .toList();
        upsertListings.upsert(archived);
        records.markWithdrawn(feed, missing.stream().map(Missing::key).toList());
        return new Step.Some(archived.size());
    }

    private static ListingFacts onlyNamed(String reference) {
        return new ListingFacts(
                reference,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Address.UNKNOWN,
                null,
                null,
                null,
                Map.of());
    }
}
