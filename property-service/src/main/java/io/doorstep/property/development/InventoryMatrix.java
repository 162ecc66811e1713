package io.doorstep.property.development;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How many units of a development are free, reserved and sold, by phase and floor.
@Repository
@Transactional(readOnly = true)
class InventoryMatrix {

    private static final String COUNT = """
            select phase, floor,
                   count(*) filter (where status = 'FREE') as free,
                   count(*) filter (where status = 'RESERVED') as reserved,
                   count(*) filter (where status = 'SOLD') as sold,
                   min(price_amount) filter (where status = 'FREE') as cheapest_free
            from development_unit where development_id = :development
            group by phase, floor order by phase, floor nulls first limit 2000
            """;

    private final JdbcClient jdbc;

    InventoryMatrix(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param floor absent of plots
    /// @param cheapestFree minor units of the development's currency; absent when none is free
    record Row(
            String phase,
            @Nullable Integer floor,
            long free,
            long reserved,
            long sold,
            @Nullable Long cheapestFree) {}

    List<Row> count(UUID development) {
        return jdbc.sql(COUNT)
                .param("development", development)
                .query(Row.class)
                .list();
    }
}
