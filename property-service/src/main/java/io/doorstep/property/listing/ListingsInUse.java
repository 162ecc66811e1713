package io.doorstep.property.listing;

import io.doorstep.property.allowance.PlotsInUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Published listings and those under offer take a plot each.
@Component
class ListingsInUse implements PlotsInUse {

    private final JdbcClient jdbc;

    ListingsInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from listing where status in ('PUBLISHED', 'UNDER_OFFER')")
                .query(Long.class)
                .single();
    }
}
