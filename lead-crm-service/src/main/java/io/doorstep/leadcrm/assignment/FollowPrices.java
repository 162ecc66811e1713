package io.doorstep.leadcrm.assignment;

import java.util.UUID;
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

    /// @param amount in minor units
    @Transactional
    public void follow(UUID listing, long amount, String currency) {
        jdbc.sql("""
                        insert into listing_price (listing_id, amount, currency) values (:listing, :amount, :currency)
                        on conflict (tenant_id, listing_id) do update
                        set amount = excluded.amount, currency = excluded.currency
                        """)
                .param("listing", listing)
                .param("amount", amount)
                .param("currency", currency)
                .update();
    }
}
