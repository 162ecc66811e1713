package io.doorstep.leadcrm.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What happened, in the words that partners get.
@Repository
@Transactional(readOnly = true)
class PartnerEvents {

    private final JdbcClient jdbc;

    PartnerEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of their commits; stops before the oldest transaction that still runs, so that nothing is passed
    /// over.
    List<Stored> listAfter(Position after, Collection<String> types, int limit) {
        return jdbc.sql("""
                        select id, settled_in, seq, body from partner_event
                        where (settled_in, seq) > (:settledIn, :seq)
                          and settled_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                          and (:all or type = any(:types))
                        order by settled_in, seq limit :limit
                        """)
                .param("settledIn", after.settledIn())
                .param("seq", after.seq())
                .param("all", types.isEmpty())
                .param("types", types.toArray(String[]::new))
                .param("limit", limit)
                .query(PartnerEvents::read)
                .list();
    }

    @Transactional
    int forgetBefore(Instant when) {
        return jdbc.sql("delete from partner_event where occurred_at < ?")
                .param(Timestamp.from(when))
                .update();
    }

    private static Stored read(ResultSet row, int ignored) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                new Position(row.getLong("settled_in"), row.getLong("seq")),
                row.getString("body"));
    }

    /// An event and its place.
    record Stored(UUID id, Position position, String body) {}

    /// A place in the order of commits.
    record Position(long settledIn, long seq) {
        static final Position START = new Position(0, 0);
    }
}
