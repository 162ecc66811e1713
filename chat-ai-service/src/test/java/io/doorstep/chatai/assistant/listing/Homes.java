package io.doorstep.chatai.assistant.listing;

import io.doorstep.chatai.assistant.reading.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Eight homes and a search over them that filters as property-service does.
public class Homes implements ListingSearch {
    private static final List<Listing> ALL = List.of(
            home(
                    'A',
                    "Craftsman on Elm Street",
                    450_000,
                    3,
                    2,
                    144,
                    1925,
                    "12 Elm Street, Seattle 98103",
                    "HOUSE",
                    "garage",
                    "garden"),
            home(
                    'B',
                    "Lake house",
                    890_000,
                    4,
                    3,
                    220,
                    1998,
                    "5 Shore Drive, Kirkland 98033",
                    "HOUSE",
                    "water view",
                    "dock"),
            home(
                    'C',
                    "Bright condo downtown",
                    390_000,
                    2,
                    1,
                    78,
                    2015,
                    "900 Pine Street, Seattle 98101",
                    "APARTMENT",
                    "balcony"),
            home('D', "Family home", 480_000, 4, 2.5, 190, null, "77 Hill Road, Renton 98055", "HOUSE", "garage"),
            home('E', "Cottage with garden", 325_000, 3, 1, 95, 1948, "3 Rose Lane, Burien 98166", "HOUSE", "garden"),
            home(
                    'F',
                    "Townhouse by the park",
                    615_000,
                    3,
                    2.5,
                    150,
                    2019,
                    "41 Park Way, Seattle 98115",
                    "TOWNHOUSE",
                    "roof deck",
                    "parking"),
            home('G', "Penthouse", 1_950_000, 3, 3, 210, 2021, "1 Tower Place, Bellevue 98004", "APARTMENT", "pool"),
            home('H', "Starter home", 299_000, 2, 1, 70, 1961, "8 Dock Street, Tacoma 98402", "HOUSE", "yard"));

    private final List<ListingQuery> asked = new ArrayList<>();
    private List<String> givenUp = List.of();
    private @Nullable Home told;
    private boolean down;

    public static Listing named(char letter) {
        return ALL.get(letter - 'A');
    }

    public static char letterOf(UUID id) {
        return (char) ('A' + id.getLeastSignificantBits());
    }

    public Homes notAnswering() {
        down = true;
        return this;
    }

    public Homes givingUp(String... wishes) {
        givenUp = List.of(wishes);
        return this;
    }

    /// Of this one all is told, and of the others nothing.
    public Homes telling(@Nullable Home home) {
        told = home;
        return this;
    }

    public List<ListingQuery> asked() {
        return asked;
    }

    @Override
    public ListingHits search(ListingQuery query) {
        asked.add(query);
        if (down) {
            return new ListingHits.Unavailable();
        }
        var hits = ALL.stream()
                .filter(home -> fits(home, query.criteria()))
                .map(home -> because(home, query.criteria()))
                .toList();
        var from = query.cursor() == null ? 0 : Integer.parseInt(query.cursor());
        var to = Math.min(hits.size(), from + query.limit());
        return new ListingHits.Found(
                hits.subList(from, to), hits.size(), to < hits.size() ? "" + to : null, Map.of(), givenUp);
    }

    @Override
    public HomeLookup find(UUID id, int similar) {
        if (down) {
            return new HomeLookup.Unavailable();
        }
        return told == null || !told.listing().id().equals(id)
                ? new HomeLookup.NoSuchHome()
                : new HomeLookup.Found(told);
    }

    private static boolean fits(Listing home, Criteria wish) {
        var price = home.price() == null ? 0 : home.price().amount() / 100;
        var words =
                (home.title() + " " + home.place() + " " + String.join(" ", home.features())).toLowerCase(Locale.ROOT);
        return (wish.type() == null || wish.type().equals(home.type()))
                && (wish.price().min() == null || price >= wish.price().min())
                && (wish.price().max() == null || price <= wish.price().max())
                && (wish.area().min() == null
                        || home.livingArea() != null
                                && home.livingArea() >= wish.area().min())
                && (wish.area().max() == null
                        || home.livingArea() != null
                                && home.livingArea() <= wish.area().max())
                && (wish.minBedrooms() == null || home.bedrooms() != null && home.bedrooms() >= wish.minBedrooms())
                && (wish.minBathrooms() == null || home.bathrooms() != null && home.bathrooms() >= wish.minBathrooms())
                && (wish.place() == null || words.contains(wish.place().toLowerCase(Locale.ROOT)))
                && wish.features().stream().allMatch(words::contains);
    }

    private static Listing because(Listing home, Criteria wish) {
        return wish.place() == null
                ? home
                : new Listing(
                        home.id(),
                        home.reference(),
                        home.title(),
                        home.text(),
                        home.description(),
                        home.type(),
                        home.purpose(),
                        home.price(),
                        home.bedrooms(),
                        home.bathrooms(),
                        home.livingArea(),
                        home.lotArea(),
                        home.yearBuilt(),
                        home.place(),
                        home.features(),
                        home.picture(),
                        List.of(new Reason("place", "in " + wish.place())));
    }

    private static Listing home(
            char letter,
            String title,
            long price,
            int bedrooms,
            double bathrooms,
            double area,
            @Nullable Integer year,
            String place,
            String type,
            String... features) {
        return new Listing(
                new UUID(0, letter - 'A'),
                "R-" + letter,
                title,
                null,
                null,
                type,
                "SALE",
                new Money(price * 100, "USD"),
                bedrooms,
                bathrooms,
                area,
                null,
                year,
                place,
                List.of(features),
                null,
                List.of());
    }
}
