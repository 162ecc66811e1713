package io.doorstep.property.search;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.index.Likeness;
import io.doorstep.property.search.index.SearchEngine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Finds what is like a listing, and says in what.
@Service
public class FindSimilar {

    private final SearchEngine index;
    private final ListingReader listings;

    FindSimilar(SearchEngine index, ListingReader listings) {
        this.index = index;
        this.listings = listings;
    }

    /// @param reasons what both have in common
    public record Similar(ListingSnapshot listing, List<LikenessReason> reasons) {}

    /// @param visible the states that the caller may see
    /// @return empty when there is no such listing for the caller
    public Optional<List<Similar>> find(ListingId id, Set<ListingStatus> visible, int limit) {
        return listings.find(id)
                .filter(listing -> visible.contains(listing.status()))
                .map(listing -> list(listing, limit));
    }

    /// What is published and like it, the most alike first.
    public List<Similar> list(ListingSnapshot listing, int limit) {
        List<ListingId> alike = index.look().similar(new Likeness(listing, Set.of(ListingStatus.PUBLISHED), limit));
        return listings.listByIds(alike).stream()
                .map(other -> new Similar(other, LikenessReason.of(listing, other)))
                .toList();
    }
}
