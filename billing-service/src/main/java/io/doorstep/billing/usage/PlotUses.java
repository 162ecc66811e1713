package io.doorstep.billing.usage;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// When listings came into use and went out of it, and what that makes of each day.
///
/// A fact that arrives late is put between its neighbours, and only the two days that it touches change: the same facts
/// make the same days in any order.
@Component
class PlotUses {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:listing, 8085))";
    private static final String BEFORE = """
            select in_use from plot_transition
            where tenant_id = :tenant and listing_id = :listing and (occurred_at, event_id) < (:at, :event)
            order by occurred_at desc, event_id desc limit 1
            """;
    private static final String AFTER = """
            select occurred_at from plot_transition
            where tenant_id = :tenant and listing_id = :listing and (occurred_at, event_id) > (:at, :event)
            order by occurred_at, event_id limit 1
            """;
    private static final String INSERT = """
            with received as (
                insert into usage_intake (tenant_id, received_on, received) values (:tenant, :today, 1)
                on conflict (tenant_id, received_on) do update set received = usage_intake.received + 1)
            insert into plot_transition (tenant_id, listing_id, occurred_at, event_id, in_use)
            values (:tenant, :listing, :at, :event, :inUse)
            """;
    private static final String ADD = """
            insert into plot_day (tenant_id, day, net) values (:tenant, :day, :net)
            on conflict (tenant_id, day) do update set net = plot_day.net + excluded.net
            """;
    private static final String LIST = """
            select day, total from (
                select day, sum(net) over (order by day) as total from plot_day where tenant_id = :tenant and day < :until
            ) running
            where day >= :from
            """;
    private static final String UNTIL =
            "select coalesce(sum(net), 0)::bigint from plot_day where tenant_id = :tenant and day < :until";

    private final JdbcClient jdbc;

    PlotUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(PlotUse use, Instant now) {
        jdbc.sql(LOCK)
                .param("listing", use.listingId().toString())
                .query((_, _) -> true)
                .single();
        int before = neighbour(BEFORE, use).query(Boolean.class).optional().orElse(false) ? 1 : 0;
        int change = (use.inUse() ? 1 : 0) - before;
        Optional<Timestamp> next = neighbour(AFTER, use).query(Timestamp.class).optional();
        neighbour(INSERT, use)
                .param("inUse", use.inUse())
                .param("today", dayOf(now))
                .update();
        if (change != 0) {
            add(dayOf(use.at()), change);
            next.ifPresent(at -> add(dayOf(at.toInstant()), -change));
        }
    }

    /// How many are in use at the end of each day on which that changed.
    @Transactional(readOnly = true)
    Map<LocalDate, Long> list(LocalDate from, LocalDate until) {
        Map<LocalDate, Long> days = new TreeMap<>();
        jdbc.sql(LIST)
                .param("tenant", Tenancy.current())
                .param("from", from)
                .param("until", until)
                .query((row, _) -> days.put(row.getObject("day", LocalDate.class), row.getLong("total")))
                .list();
        return days;
    }

    /// How many were in use when the day began.
    @Transactional(readOnly = true)
    long countBefore(LocalDate day) {
        return jdbc.sql(UNTIL)
                .param("tenant", Tenancy.current())
                .param("until", day)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec neighbour(String statement, PlotUse use) {
        return jdbc.sql(statement)
                .param("tenant", Tenancy.current())
                .param("listing", use.listingId())
                .param("at", Timestamp.from(use.at()))
                .param("event", use.eventId());
    }

    private void add(LocalDate day, int net) {
        jdbc.sql(ADD)
                .param("tenant", Tenancy.current())
                .param("day", day)
                .param("net", net)
                .update();
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
