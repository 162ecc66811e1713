package io.doorstep.leadcrm.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which event is on its way to which endpoint.
@Repository
@Transactional(readOnly = true)
class Deliveries {

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a try needs, unless nothing is to be tried any more.
    Optional<Outgoing> findPending(UUID delivery) {
        return jdbc.sql("""
                        select d.id, d.endpoint_id, d.event_id, d.tries, d.rung, e.body
                        from webhook_delivery d join partner_event e on e.tenant_id = d.tenant_id and e.id = d.event_id
                        where d.id = ? and d.status = 'PENDING'
                        """).param(delivery).query(Deliveries::read).optional();
    }

    @Transactional
    void settle(UUID delivery, DeliveryStatus status, @Nullable Instant nextTry, @Nullable Instant deliveredAt) {
        jdbc.sql("""
                        update webhook_delivery set status = :status, tries = tries + 1, rung = rung + 1,
                               next_try_at = cast(:next as timestamptz), delivered_at = cast(:delivered as timestamptz)
                        where id = :id
                        """)
                .param("status", status.name())
                .param("next", timestamp(nextTry))
                .param("delivered", timestamp(deliveredAt))
                .param("id", delivery)
                .update();
    }

    @Transactional
    void cancel(UUID delivery) {
        jdbc.sql("update webhook_delivery set status = 'CANCELLED', next_try_at = null where id = ?")
                .param(delivery)
                .update();
    }

    @Transactional
    void recordAttempt(Outgoing delivery, Attempt attempt) {
        jdbc.sql("""
                        insert into webhook_attempt (delivery_id, number, sent_at, request, status, answer, error, millis, next_try_at)
                        values (:delivery, :number, :sentAt, :request, cast(:status as integer), cast(:answer as text),
                                cast(:error as text), :millis, cast(:next as timestamptz))
                        on conflict (tenant_id, delivery_id, number) do nothing
                        """)
                .param("delivery", delivery.id())
                .param("number", delivery.tries() + 1)
                .param("sentAt", Timestamp.from(attempt.sentAt()))
                .param("request", attempt.request())
                .param("status", attempt.status())
                .param("answer", attempt.answer())
                .param("error", attempt.error())
                .param("millis", attempt.millis())
                .param("next", timestamp(attempt.nextTryAt()))
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Outgoing read(ResultSet row, int ignored) throws SQLException {
        return new Outgoing(
                row.getObject("id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getInt("tries"),
                row.getInt("rung"),
                row.getString("body"));
    }

    /// A delivery that is to be tried.
    ///
    /// @param tries all that were made
    /// @param rung those since it was last replayed
    record Outgoing(UUID id, UUID endpointId, UUID eventId, int tries, int rung, String body) {}
}
