package io.doorstep.billing.usage;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
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

    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended(listing, 8085))
            from (select distinct listing from unnest(cast(:listings as text[])) as listing order by listing) as touched
            """;
    private static final String KNOWN = """
            select distinct listing_id from plot_transition
            where tenant_id = :tenant and listing_id = any(cast(:listings as uuid[]))
            """;
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
            insert into plot_transition (tenant_id, listing_id, occurred_at, event_id, in_use)
            select :tenant, listing, at, event, in_use
            from unnest(cast(:listings as uuid[]), cast(:times as timestamptz[]), cast(:events as uuid[]),
                        cast(:uses as boolean[])) as told (listing, at, event, in_use)
            """;
    private static final String RECEIVE = """
            insert into usage_intake (tenant_id, received_on, received) values (:tenant, :today, :received)
            on conflict (tenant_id, received_on) do update set received = usage_intake.received + excluded.received
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
    void record(List<PlotUse> told, Instant now) {
        lock(told);
        Set<UUID> seen = new HashSet<>(knownAmong(told));
        List<PlotUse> first = new ArrayList<>();
        List<PlotUse> later = new ArrayList<>();
        told.forEach(use -> (seen.add(use.listingId()) ? first : later).add(use));
        Map<LocalDate, Integer> changes = new TreeMap<>();
        insert(first);
        first.stream().filter(PlotUse::inUse).forEach(use -> changes.merge(dayOf(use.at()), 1, Integer::sum));
        later.forEach(use -> putBetween(use, changes));
        changes.forEach(this::add);
        receive(told.size(), now);
    }

    private void putBetween(PlotUse use, Map<LocalDate, Integer> changes) {
        int before = neighbour(BEFORE, use).query(Boolean.class).optional().orElse(false) ? 1 : 0;
        int change = (use.inUse() ? 1 : 0) - before;
        Optional<Timestamp> next = neighbour(AFTER, use).query(Timestamp.class).optional();
        insert(List.of(use));
        changes.merge(dayOf(use.at()), change, Integer::sum);
        next.ifPresent(at -> changes.merge(dayOf(at.toInstant()), -change, Integer::sum));
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

    private void lock(List<PlotUse> told) {
        jdbc.sql(LOCK)
                .param("listings", texts(told, use -> use.listingId().toString()))
                .query((_, _) -> true)
                .list();
    }

    private Set<UUID> knownAmong(List<PlotUse> told) {
        return Set.copyOf(jdbc.sql(KNOWN)
                .param("tenant", Tenancy.current())
                .param("listings", texts(told, use -> use.listingId().toString()))
                .query(UUID.class)
                .list());
    }

    private void insert(List<PlotUse> told) {
        if (told.isEmpty()) {
            return;
        }
        jdbc.sql(INSERT)
                .param("tenant", Tenancy.current())
                .param("listings", texts(told, use -> use.listingId().toString()))
                .param("times", texts(told, use -> use.at().toString()))
                .param("events", texts(told, use -> use.eventId().toString()))
                .param("uses", texts(told, use -> Boolean.toString(use.inUse())))
                .update();
    }

    private void receive(int received, Instant now) {
        jdbc.sql(RECEIVE)
                .param("tenant", Tenancy.current())
                .param("today", dayOf(now))
                .param("received", received)
                .update();
    }

    private JdbcClient.StatementSpec neighbour(String statement, PlotUse use) {
        return jdbc.sql(statement)
                .param("tenant", Tenancy.current())
                .param("listing", use.listingId())
                .param("at", Timestamp.from(use.at()))
                .param("event", use.eventId());
    }

    private void add(LocalDate day, int net) {
        if (net != 0) {
            jdbc.sql(ADD)
                    .param("tenant", Tenancy.current())
                    .param("day", day)
                    .param("net", net)
                    .update();
        }
    }

    private static String[] texts(List<PlotUse> told, Function<PlotUse, String> part) {
        return told.stream().map(part).toArray(String[]::new);
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
