package io.doorstep.billing.subscription;

import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What each day was on, for the invoice. The last change of a day counts for the whole day.
@Component
class PlanPhases {

    private static final String RECORD = """
            insert into plan_phase (tenant_id, subscription_id, starts_on, plan, cycle, trial, term_start, term_end)
            values (:tenant, :subscription, :startsOn, :plan, :cycle, :trial, :termStart, :termEnd)
            on conflict (tenant_id, subscription_id, starts_on) do update
                set plan = excluded.plan, cycle = excluded.cycle, trial = excluded.trial,
                    term_start = excluded.term_start, term_end = excluded.term_end
            """;

    private static final String OVERLAPPING = """
            select starts_on, plan, cycle, trial, term_start, term_end
            from plan_phase
            where tenant_id = :tenant and starts_on < :until and term_end > :from
            order by starts_on
            """;

    private final JdbcClient jdbc;

    PlanPhases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(SubscriptionId subscription, PlanPhase phase) {
        jdbc.sql(RECORD)
                .param("tenant", Tenancy.current())
                .param("subscription", subscription.value())
                .param("startsOn", phase.startsOn())
                .param("plan", phase.plan().name())
                .param("cycle", phase.cycle().name())
                .param("trial", phase.trial())
                .param("termStart", phase.termStart())
                .param("termEnd", phase.termEnd())
                .update();
    }

    @Transactional(readOnly = true)
    List<PlanPhase> list(LocalDate from, LocalDate until) {
        return jdbc.sql(OVERLAPPING)
                .param("tenant", Tenancy.current())
                .param("from", from)
                .param("until", until)
                .query((row, _) -> phase(row))
                .list();
    }

    private static PlanPhase phase(ResultSet row) throws SQLException {
        return new PlanPhase(
                row.getObject("starts_on", LocalDate.class),
                Plan.valueOf(row.getString("plan")),
                BillingCycle.valueOf(row.getString("cycle")),
                row.getBoolean("trial"),
                row.getObject("term_start", LocalDate.class),
                row.getObject("term_end", LocalDate.class));
    }
}
