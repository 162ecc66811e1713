package io.doorstep.property.listing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps pages of listings for ten minutes, and gives one out only while the business's listings are as they were.
///
/// Each page knows up to which transaction it goes; one look into an index says whether a later one wrote anything,
/// whichever instance it ran on, so that what is added or sold is seen at once.
@Component
public class ListingPages {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final long MOST_LISTINGS = 20_000;

    private final ListListings listListings;
    private final ListingChanges changes;
    private final TransactionOperations transaction;
    private final Cache<Question, Page> pages = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_LISTINGS)
            .weigher((Question _, Page page) -> page.listings().size() + 1)
            .build();

    ListingPages(ListListings listListings, ListingChanges changes, TransactionOperations transaction) {
        this.listListings = listListings;
        this.changes = changes;
        this.transaction = transaction;
    }

    public List<ListingSnapshot> list(
            ListListings.Filter filter, ListingOrder order, ListListings.@Nullable After after, int limit) {
        Question question = new Question(Tenancy.current(), filter, order, after, limit);
        Page known = pages.getIfPresent(question);
        if (known != null && changes.isStillAt(known.mark())) {
            return known.listings();
        }
        Page fresh = Objects.requireNonNull(
                transaction.execute(_ -> new Page(changes.mark(), listListings.list(filter, order, after, limit))));
        pages.put(question, fresh);
        return fresh.listings();
    }

    long countKept() {
        pages.cleanUp();
        return pages.estimatedSize();
    }

    private record Question(
            UUID tenant,
            ListListings.Filter filter,
            ListingOrder order,
            ListListings.@Nullable After after,
            int limit) {}

    /// @param mark read before the listings, so that nothing falls between
    private record Page(long mark, List<ListingSnapshot> listings) {}
}
