package io.doorstep.property.duplicate;

import io.doorstep.property.duplicate.DuplicateRows.Pair;
import io.doorstep.property.duplicate.TraitRows.Neighbour;
import io.doorstep.property.duplicate.TraitRows.Pairing;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Compares listings with all that stand near or at the same address.
@Component
class CompareListings {

    private static final int PORTION = 200;

    /// Of one listing: a tower of equal flats is not thousands of pairs to look through.
    private static final int MOST_PAIRS = 20;

    private static final Comparator<Pair> LIKELIEST = Comparator.comparing((Pair pair) -> -pair.score())
            .thenComparing(Pair::first)
            .thenComparing(Pair::second);

    private final DuplicateRows duplicates;
    private final TraitRows traits;
    private final ListingReader listings;
    private final InstantSource clock;

    CompareListings(DuplicateRows duplicates, TraitRows traits, ListingReader listings, InstantSource clock) {
        this.duplicates = duplicates;
        this.traits = traits;
        this.listings = listings;
        this.clock = clock;
    }

    /// A listing that may be the same home.
    record Alike(ListingId listing, Likeness likeness) {}

    /// @return whether some may be left
    @Transactional
    boolean compareSome() {
        List<UUID> waiting = duplicates.take(PORTION);
        Map<ListingId, Traits> offered = new LinkedHashMap<>();
        List<ListingId> held =
                duplicates.hold(waiting).stream().map(ListingId::new).toList();
        for (ListingSnapshot listing : listings.listByIds(held)) {
            if (isOffered(listing)) {
                offered.put(listing.id(), Traits.of(listing.facts()));
            }
        }
        List<UUID> over = new ArrayList<>(waiting);
        over.removeAll(offered.keySet().stream().map(ListingId::value).toList());
        traits.forget(over);
        duplicates.forget(waiting);
        traits.keep(offered);
        duplicates.keep(pairsOf(offered), clock.instant());
        return !waiting.isEmpty();
    }

    private Collection<Pair> pairsOf(Map<ListingId, Traits> offered) {
        Map<ListingId, List<Pair>> pairsOfEach =
                traits
                        .listPairings(
                                offered.keySet().stream().map(ListingId::value).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                Pairing::own,
                                Collectors.flatMapping(
                                        pairing -> pairOf(Objects.requireNonNull(offered.get(pairing.own())), pairing),
                                        Collectors.toList())));
        Map<String, Pair> pairs = new TreeMap<>();
        pairsOfEach.values().forEach(each -> each.stream()
                .sorted(LIKELIEST)
                .limit(MOST_PAIRS)
                .forEach(pair -> pairs.put(pair.first() + " " + pair.second(), pair)));
        return pairs.values();
    }

    private static Stream<Pair> pairOf(Traits own, Pairing pairing) {
        return Likeness.of(own, pairing.other().traits())
                .map(likeness ->
                        Pair.of(pairing.own().value(), pairing.other().listing().value(), likeness))
                .stream();
    }

    /// Of one that is not there yet.
    ///
    /// @return the likeliest first
    @Transactional(readOnly = true)
    List<Alike> listAlike(Traits own) {
        return traits.listNeighbours(own).stream()
                .flatMap(neighbour -> alike(own, neighbour))
                .sorted(Comparator.comparing((Alike alike) -> -alike.likeness().score()))
                .toList();
    }

    private static Stream<Alike> alike(Traits own, Neighbour neighbour) {
        return Likeness.of(own, neighbour.traits()).map(likeness -> new Alike(neighbour.listing(), likeness)).stream();
    }

    private static boolean isOffered(ListingSnapshot listing) {
        return switch (listing.status()) {
            case DRAFT, PUBLISHED, UNDER_OFFER -> true;
            case SOLD, ARCHIVED -> false;
        };
    }
}
