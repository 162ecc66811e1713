package io.doorstep.property.allowance;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps how many listings the bound business may have in use; an older word never overrides a newer one.
@Component
public class PlotAllowance {

    private static final String KEEP = """
            insert into plot_allowance (tenant_id, max_plots, extra_allowed, said_at)
            values (:tenant, :max, :extra, :at)
            on conflict (tenant_id) do update
                set max_plots = excluded.max_plots, extra_allowed = excluded.extra_allowed, said_at = excluded.said_at
                where plot_allowance.said_at <= excluded.said_at
            """;

    private final JdbcClient jdbc;

    PlotAllowance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return empty when there is no bound, since what goes over it is billed, or since billing has said nothing yet
    @Transactional(readOnly = true)
    public Optional<Long> findLimit() {
        return jdbc.sql("select max_plots from plot_allowance where not extra_allowed")
                .query(Long.class)
                .optional();
    }

    @Transactional
    void keep(long maxPlots, boolean extraAllowed, Instant saidAt) {
        jdbc.sql(KEEP)
                .param("tenant", Tenancy.current())
                .param("max", maxPlots)
                .param("extra", extraAllowed)
                .param("at", Timestamp.from(saidAt))
                .update();
    }
}
