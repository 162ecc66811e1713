package io.doorstep.property.listing;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.allowance.PlotAllowance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells how many more listings may come into use. Where there is a bound, those who ask wait for each other until
/// their transactions end, so that not one too many passes.
@Component
class Plots {

    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('plots:' || :tenant, 0))";
    private static final String IN_USE = "select count(*) from listing where status in ('PUBLISHED', 'UNDER_OFFER')";

    private final PlotAllowance allowance;
    private final JdbcClient jdbc;

    Plots(PlotAllowance allowance, JdbcClient jdbc) {
        this.allowance = allowance;
        this.jdbc = jdbc;
    }

    /// To be asked before anything of it is written.
    @Transactional(propagation = Propagation.MANDATORY)
    PlotRoom room() {
        return allowance
                .findLimit()
                .map(limit -> new PlotRoom(limit, countInUse()))
                .orElseGet(PlotRoom::withoutBound);
    }

    private long countInUse() {
        jdbc.sql(ONE_AT_A_TIME)
                .param("tenant", Tenancy.current().toString())
                .query((_, _) -> true)
                .single();
        return jdbc.sql(IN_USE).query(Long.class).single();
    }
}
