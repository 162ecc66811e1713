package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.ids.Ids;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What was written differently on both sides.
@Repository
@Transactional
class Conflicts {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final InstantSource clock;

    Conflicts(JdbcClient jdbc, Ids ids, InstantSource clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    void keep(UUID person, Reconciled.Conflict conflict) {
        insert(person, conflict.field().name(), conflict.here(), conflict.there(), conflict.kept());
    }

    /// For a value of theirs that we could not take.
    void keep(UUID person, String field, String here, String there) {
        insert(person, field, here, there, Winner.DOORSTEP);
    }

    private void insert(UUID person, String field, String here, String there, Winner kept) {
        jdbc.sql("""
                        insert into hubspot_conflict (id, person_id, field, here, there, kept, occurred_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(ids.next(), person, field, here, there, kept.name(), Timestamp.from(clock.instant()))
                .update();
    }
}
