package io.doorstep.leadcrm.assignment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps in mind what is asked for each property.
@Component
public class FollowPrices {

    private final JdbcClient jdbc;

    FollowPrices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is asked for a property.
    ///
    /// @param amount in minor units
    public record Asked(UUID listing, long amount, String currency) {}

    /// @param prices in the order in which they were asked; of a property the last one holds
    @Transactional
    public void follow(List<Asked> prices) {
        Map<UUID, Asked> last = new LinkedHashMap<>();
        prices.forEach(price -> last.put(price.listing(), price));
        jdbc.sql("""
                        insert into listing_price (listing_id, amount, currency)
                        select * from unnest(cast(:listings as uuid[]), cast(:amounts as bigint[]), cast(:currencies as text[]))
                        on conflict (tenant_id, listing_id) do update
                        set amount = excluded.amount, currency = excluded.currency
                        """)
                .param("listings", texts(last.values(), price -> price.listing().toString()))
                .param("amounts", texts(last.values(), price -> Long.toString(price.amount())))
                .param("currencies", texts(last.values(), Asked::currency))
                .update();
    }

    private static String[] texts(Collection<Asked> prices, Function<Asked, String> part) {
        return prices.stream().map(part).toArray(String[]::new);
    }
}
