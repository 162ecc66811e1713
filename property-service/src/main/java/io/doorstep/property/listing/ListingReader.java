package io.doorstep.property.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads listings by what names them.
@Service
@Transactional(readOnly = true)
public class ListingReader {

    private final Listings listings;

    ListingReader(Listings listings) {
        this.listings = listings;
    }

    public Optional<ListingSnapshot> find(ListingId id) {
        return listings.find(id.value()).map(Listing::snapshot);
    }

    /// @return by reference; those that are not there are left out
    public Map<String, ListingId> findIds(Collection<String> references) {
        Map<String, ListingId> ids = new HashMap<>();
        listings.listIdsByReferences(references)
                .forEach(named -> ids.put(named.getReference(), new ListingId(named.getId())));
        return ids;
    }

    /// @return in the order of the ids; those that are gone are left out
    public List<ListingSnapshot> listByIds(Collection<ListingId> ids) {
        Map<UUID, Listing> byId = new HashMap<>();
        listings.listByIds(ids.stream().map(ListingId::value).toList())
                .forEach(listing -> byId.put(listing.id(), listing));
        return ids.stream()
                .map(id -> byId.get(id.value()))
                .filter(Objects::nonNull)
                .map(Listing::snapshot)
                .toList();
    }
}
