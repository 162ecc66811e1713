package io.doorstep.property.listing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/// The orders in which listings can be listed.
public enum ListingOrder {
    NEWEST("-createdAt", "l.createdAt", true),
    OLDEST("createdAt", "l.createdAt", false),
    LAST_TOUCHED("-updatedAt", "l.updatedAt", true),
    FIRST_TOUCHED("updatedAt", "l.updatedAt", false),
    /// Without a price is as dear as nothing.
    CHEAPEST("price", "l.sortPrice", false),
    DEAREST("-price", "l.sortPrice", true),
    REFERENCE("reference", "l.reference", false);

    private final String parameter;
    private final String expression;
    private final boolean descending;

    ListingOrder(String parameter, String expression, boolean descending) {
        this.parameter = parameter;
        this.expression = expression;
        this.descending = descending;
    }

    /// @param parameter as in `?sort=-createdAt`
    public static Optional<ListingOrder> of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }

    public String parameter() {
        return parameter;
    }

    /// What the order sorts by, as text that [#parse] reads back.
    public String keyOf(ListingSnapshot listing) {
        return switch (this) {
            case NEWEST, OLDEST -> listing.createdAt().toString();
            case LAST_TOUCHED, FIRST_TOUCHED -> listing.updatedAt().toString();
            case CHEAPEST, DEAREST -> {
                Money price = listing.facts().price();
                yield String.valueOf(price == null ? 0 : price.amount());
            }
            case REFERENCE -> Objects.requireNonNull(listing.reference());
        };
    }

    Object parse(String key) {
        return switch (this) {
            case NEWEST, OLDEST, LAST_TOUCHED, FIRST_TOUCHED -> Instant.parse(key);
            case CHEAPEST, DEAREST -> Long.valueOf(key);
            case REFERENCE -> key;
        };
    }

    String expression() {
        return expression;
    }

    boolean descending() {
        return descending;
    }
}
