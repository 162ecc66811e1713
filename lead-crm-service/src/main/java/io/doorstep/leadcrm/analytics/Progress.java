package io.doorstep.leadcrm.analytics;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How far the numbers of the bound business are made of its facts.
@Repository
@Transactional(readOnly = true)
class Progress {

    private static final String WAITING = """
            from analytics_fact
            where written_in >= coalesce((select rolled_up_to from analytics_progress), cast('0' as xid8))
            """;

    private static final String TRY =
            "select pg_try_advisory_xact_lock(hashtextextended('analytics:' || current_setting('app.tenant_id'), 0))";

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param rebuild whether the numbers are to be made anew
    record Reached(String rolledUpTo, ZoneId zone, boolean rebuild) {}

    /// The topic's last event, when there was one.
    record LastEvent(FactKind kind, Instant at) {}

    /// @return whether nobody else makes the numbers of the business until this transaction ends
    @Transactional
    boolean tryLock() {
        return jdbc.sql(TRY).query(Boolean.class).single();
    }

    /// @param zone taken where no numbers were made yet
    Reached reached(ZoneId zone) {
        return jdbc.sql("select rolled_up_to, zone, rebuild from analytics_progress")
                .query((row, _) -> new Reached(
                        row.getString("rolled_up_to"), ZoneId.of(row.getString("zone")), row.getBoolean("rebuild")))
                .optional()
                .orElse(new Reached(Stretch.BEGINNING, zone, false));
    }

    Optional<Instant> rolledUpAt() {
        return jdbc.sql("select rolled_up_at from analytics_progress where rolled_up_at is not null")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    @Transactional
    void wantRebuild(ZoneId zone) {
        jdbc.sql("""
                        insert into analytics_progress (rolled_up_to, zone, rebuild)
                        values (cast(:beginning as xid8), :zone, true)
                        on conflict (tenant_id) do update set rebuild = true
                        """)
                .param("beginning", Stretch.BEGINNING)
                .param("zone", zone.getId())
                .update();
    }

    /// @param anew whether the numbers were made anew; who wants that meanwhile is still to be served
    @Transactional
    void reach(String to, ZoneId zone, boolean anew, Instant now) {
        jdbc.sql("""
                        insert into analytics_progress (rolled_up_to, zone, rebuild, rolled_up_at)
                        values (cast(:to as xid8), :zone, false, :now)
                        on conflict (tenant_id) do update
                        set rolled_up_to = excluded.rolled_up_to, zone = excluded.zone,
                            rebuild = analytics_progress.rebuild and not :anew, rolled_up_at = excluded.rolled_up_at
                        """)
                .param("anew", anew)
                .param("to", to)
                .param("zone", zone.getId())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// No transaction below it can still write a fact.
    String horizon() {
        return jdbc.sql("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)")
                .query(String.class)
                .single();
    }

    Optional<Instant> oldestWaiting() {
        return jdbc.sql("select occurred_at " + WAITING + " order by occurred_at limit 1")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    long countWaiting() {
        return jdbc.sql("select count(*) " + WAITING).query(Long.class).single();
    }

    boolean isRebuildWanted() {
        return jdbc.sql("select exists (select from analytics_progress where rebuild)")
                .query(Boolean.class)
                .single();
    }

    List<LastEvent> listLastEvents() {
        return jdbc.sql("""
                        select k.kind, l.occurred_at from unnest(cast(:kinds as text[])) k(kind)
                        cross join lateral (select f.occurred_at from analytics_fact f
                            where f.kind = k.kind order by f.occurred_at desc limit 1) l
                        """)
                .param("kinds", Names.of(FactKind.values()))
                .query((row, _) -> new LastEvent(
                        FactKind.valueOf(row.getString("kind")),
                        row.getTimestamp("occurred_at").toInstant()))
                .list();
    }
}
