package io.doorstep.property.entityevent;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the log of a business on, and reads it.
///
/// Changes are taken in the order of their transactions, and only those before which no other is under way any more:
/// so none comes later with a smaller number, and none is taken twice.
@Component
@Transactional
class FollowChanges {

    /// Written on in one go; the rest is for whoever asks next.
    private static final int AT_ONCE = 5_000;

    private static final String BEGIN = """
            insert into entity_event_log (tenant_id, last_sequence, changed_in, listing_id, begun_at)
            values (:tenant, 0, pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1,
                    'ffffffff-ffff-ffff-ffff-ffffffffffff', :now)
            on conflict (tenant_id) do nothing
            """;
    private static final String WRITE_ON = """
            with log as (
                select last_sequence, changed_in, listing_id from entity_event_log where tenant_id = :tenant for update),
            touched as (
                (select id, changed_in, false as removed from listing
                 where tenant_id = :tenant
                   and (changed_in, id) > ((select changed_in from log), (select listing_id from log))
                   and changed_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                 order by changed_in, id limit :most)
                union all
                (select id, changed_in, true from listing_removal
                 where tenant_id = :tenant
                   and (changed_in, id) > ((select changed_in from log), (select listing_id from log))
                   and changed_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                 order by changed_in, id limit :most)
                order by changed_in, id limit :most),
            numbered as (
                select id, changed_in, removed,
                       (select last_sequence from log) + row_number() over (order by changed_in, id) as sequence
                from touched),
            written as (
                insert into entity_event (tenant_id, sequence, listing_id, removed, noted_at)
                select :tenant, sequence, id, removed, :now from numbered)
            update entity_event_log log set
                last_sequence = last.sequence, changed_in = last.changed_in, listing_id = last.id
            from (select * from numbered order by sequence desc limit 1) as last
            where log.tenant_id = :tenant
            """;
    private static final String FORGET = "delete from entity_event where tenant_id = :tenant and noted_at < :before";
    private static final String LIST = """
            select sequence, listing_id, removed, noted_at from entity_event
            where tenant_id = :tenant and sequence > :after order by sequence limit :limit
            """;
    private static final String BOUNDS = """
            select last_sequence, coalesce(
                (select min(sequence) from entity_event where tenant_id = :tenant), last_sequence + 1) as first_kept
            from entity_event_log where tenant_id = :tenant
            """;

    private final JdbcClient jdbc;
    private final EntityEventSettings settings;
    private final InstantSource clock;

    FollowChanges(JdbcClient jdbc, EntityEventSettings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param last the greatest number that was given
    /// @param firstKept the smallest one that is still known
    record Log(List<EntityEvent> events, long last, long firstKept) {

        /// Whether events behind that number were forgotten, or none of ours ever had it.
        boolean hasLost(long after) {
            return after > last || after > 0 && after + 1 < firstKept;
        }
    }

    /// The first call begins the log: it tells of what changes from then on.
    ///
    /// @param after the number of the last event that is known; 0 at the beginning
    Log follow(long after, int limit) {
        UUID tenant = Tenancy.current();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql(BEGIN).param("tenant", tenant).param("now", now).update();
        jdbc.sql(WRITE_ON)
                .param("tenant", tenant)
                .param("most", AT_ONCE)
                .param("now", now)
                .update();
        jdbc.sql(FORGET)
                .param("tenant", tenant)
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(settings.keptDays()))))
                .update();
        List<EntityEvent> events = jdbc.sql(LIST)
                .param("tenant", tenant)
                .param("after", after)
                .param("limit", limit)
                .query(FollowChanges::read)
                .list();
        return jdbc.sql(BOUNDS)
                .param("tenant", tenant)
                .query((row, _) -> new Log(events, row.getLong("last_sequence"), row.getLong("first_kept")))
                .single();
    }

    private static EntityEvent read(ResultSet row, int ignored) throws SQLException {
        return new EntityEvent(
                row.getLong("sequence"),
                row.getObject("listing_id", UUID.class),
                row.getBoolean("removed"),
                row.getTimestamp("noted_at").toInstant());
    }
}
