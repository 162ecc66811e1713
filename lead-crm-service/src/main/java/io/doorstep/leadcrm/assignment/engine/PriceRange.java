package io.doorstep.leadcrm.assignment.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// From where to where prices are meant; an end that is absent is open.
///
/// @param min in minor units, inclusive, as is the other end
public record PriceRange(@Nullable Long min, @Nullable Long max, String currency) {

    boolean covers(Price price) {
        return price.currency().equals(currency)
                && (min == null || price.amount() >= min)
                && (max == null || price.amount() <= max);
    }

    boolean coversAny(List<Price> prices) {
        return prices.stream().anyMatch(this::covers);
    }

    /// Prices in other currencies tell nothing about this range.
    boolean speaksOf(List<Price> prices) {
        return prices.stream().anyMatch(price -> price.currency().equals(currency));
    }
}
