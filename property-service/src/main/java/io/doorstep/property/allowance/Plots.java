package io.doorstep.property.allowance;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells how many more listings and units may come into use. Where there is a bound, those who ask wait for each other
/// until their transactions end, so that not one too many passes.
@Component
public class Plots {

    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('plots:' || :tenant, 0))";

    private final PlotAllowance allowance;
    private final List<PlotsInUse> inUse;
    private final JdbcClient jdbc;

    Plots(PlotAllowance allowance, List<PlotsInUse> inUse, JdbcClient jdbc) {
        this.allowance = allowance;
        this.inUse = inUse;
        this.jdbc = jdbc;
    }

    /// To be asked before anything of it is written.
    @Transactional(propagation = Propagation.MANDATORY)
    public PlotRoom room() {
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
        return inUse.stream().mapToLong(PlotsInUse::count).sum();
    }
}
