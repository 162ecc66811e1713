package io.doorstep.property.valuation;

import io.doorstep.property.listing.ListingHistory;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.Money;
import io.doorstep.property.listing.Sale;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.IndexView;
import io.doorstep.property.search.index.ListingSource;
import io.doorstep.property.search.index.ListingTable;
import io.doorstep.property.search.index.SearchEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds homes like one whose prices are known: those that were sold or let, and where they are few those on offer
/// too.
@Component
class FindEvidence {

    private static final Duration OLDEST = Duration.ofDays(5 * 365);
    private static final int ENOUGH_SALES = 10;
    private static final Set<ListingStatus> OVER = EnumSet.of(ListingStatus.SOLD, ListingStatus.ARCHIVED);
    private static final Set<ListingStatus> ON_OFFER = EnumSet.of(ListingStatus.PUBLISHED, ListingStatus.UNDER_OFFER);

    private final SearchEngine index;
    private final ListingTable table;
    private final ListingReader listings;
    private final ListingHistory history;

    FindEvidence(SearchEngine index, ListingTable table, ListingReader listings, ListingHistory history) {
        this.index = index;
        this.table = table;
        this.listings = listings;
        this.history = history;
    }

    /// @param currency of all prices; absent when there are none
    record Found(List<Evidence> evidence, @Nullable String currency) {}

    /// @param itself the listing of the home, where it is one, which is no evidence
    /// @param wanted currency; where nobody wants one, it is the usual one of the surroundings
    Found find(Home home, @Nullable ListingSnapshot itself, @Nullable String wanted, Instant asOf) {
        IndexView view = index.look();
        ListingSource source = view.state() == IndexState.BEING_MADE ? table : view;
        List<Priced> prices = new ArrayList<>(sales(source, home, itself, asOf));
        if (inOneCurrency(prices, wanted).size() < ENOUGH_SALES) {
            prices.addAll(offers(source, home, itself));
        }
        List<Priced> comparable = inOneCurrency(prices, wanted);
        return new Found(
                comparable.stream().map(Priced::evidence).toList(),
                comparable.isEmpty() ? wanted : comparable.getFirst().currency());
    }

    private record Priced(Evidence evidence, String currency) {}

    private List<Priced> sales(ListingSource source, Home home, @Nullable ListingSnapshot itself, Instant asOf) {
        Map<ListingId, ListingSnapshot> over = byId(source, home, itself, OVER);
        return history.listSales(over.keySet()).stream()
                .filter(sale -> sale.price().amount() > 0)
                .filter(sale -> Duration.between(sale.at(), asOf).compareTo(OLDEST) <= 0)
                .map(sale ->
                        new Priced(sold(sale, over, home, asOf), sale.price().currency()))
                .toList();
    }

    private static Evidence sold(Sale sale, Map<ListingId, ListingSnapshot> over, Home home, Instant asOf) {
        ListingSnapshot listing = Objects.requireNonNull(over.get(sale.listing()), "It was asked for");
        return Evidence.sold(listing, sale.at(), sale.price().amount(), home, asOf);
    }

    private List<Priced> offers(ListingSource source, Home home, @Nullable ListingSnapshot itself) {
        List<Priced> offers = new ArrayList<>();
        for (ListingSnapshot listing : byId(source, home, itself, ON_OFFER).values()) {
            Money price = listing.facts().price();
            if (price != null && price.amount() > 0 && !(itself != null && SameHome.are(itself, listing))) {
                Instant since = listing.market().listedSince();
                Instant at = since == null ? listing.createdAt() : since;
                offers.add(new Priced(Evidence.asked(listing, at, price.amount(), home), price.currency()));
            }
        }
        return offers;
    }

    /// As they are in the database now: the index may be behind.
    private Map<ListingId, ListingSnapshot> byId(
            ListingSource source, Home home, @Nullable ListingSnapshot itself, Set<ListingStatus> statuses) {
        Map<ListingId, ListingSnapshot> byId = new HashMap<>();
        for (ListingSnapshot listing : listings.listByIds(Surroundings.list(source, home, statuses))) {
            if (statuses.contains(listing.status())
                    && Home.of(listing).comparesWith(home)
                    && (itself == null || !listing.id().equals(itself.id()))) {
                byId.put(listing.id(), listing);
            }
        }
        return byId;
    }

    private static List<Priced> inOneCurrency(List<Priced> prices, @Nullable String wanted) {
        String currency = wanted == null ? usual(prices) : wanted;
        return prices.stream()
                .filter(price -> price.currency().equals(currency))
                .toList();
    }

    private static @Nullable String usual(List<Priced> prices) {
        return prices.stream()
                .collect(Collectors.groupingBy(Priced::currency, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
