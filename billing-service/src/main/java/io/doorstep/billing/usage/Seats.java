package io.doorstep.billing.usage;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who has a seat; an older word never overrides a newer one.
@Component
class Seats {

    private static final String RECORD = """
            insert into seat (tenant_id, user_id, taken, changed_at, event_id) values (:tenant, :user, :taken, :at, :event)
            on conflict (tenant_id, user_id) do update
                set taken = excluded.taken, changed_at = excluded.changed_at, event_id = excluded.event_id
                where (seat.changed_at, seat.event_id) < (excluded.changed_at, excluded.event_id)
            """;

    private static final String COUNT = "select count(*) from seat where tenant_id = :tenant and taken";

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(SeatUse use) {
        jdbc.sql(RECORD)
                .param("tenant", Tenancy.current())
                .param("user", use.userId())
                .param("taken", use.taken())
                .param("at", Timestamp.from(use.at()))
                .param("event", use.eventId())
                .update();
    }

    @Transactional(readOnly = true)
    long count() {
        return jdbc.sql(COUNT)
                .param("tenant", Tenancy.current())
                .query(Long.class)
                .single();
    }
}
