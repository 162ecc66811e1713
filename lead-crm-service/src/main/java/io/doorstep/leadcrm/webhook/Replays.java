package io.doorstep.leadcrm.webhook;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Sets deliveries back to the foot of the ladder; what was tried so far stays in their log.
@Repository
@Transactional
class Replays {

    private static final String RESTART = """
            update webhook_delivery set status = 'PENDING', rung = 0, next_try_at = :now, delivered_at = null
            where endpoint_id = :endpoint and id in (%s) returning id
            """;

    private final JdbcClient jdbc;
    private final MissedEvents missedEvents;

    Replays(JdbcClient jdbc, MissedEvents missedEvents) {
        this.jdbc = jdbc;
        this.missedEvents = missedEvents;
    }

    List<UUID> one(UUID endpoint, UUID delivery, Instant now) {
        return jdbc.sql(RESTART.formatted(":delivery"))
                .param("now", Timestamp.from(now))
                .param("endpoint", endpoint)
                .param("delivery", delivery)
                .query(UUID.class)
                .list();
    }

    List<UUID> failures(UUID endpoint, Instant now, int limit) {
        return jdbc.sql(RESTART.formatted("""
                        select id from webhook_delivery
                        where endpoint_id = :endpoint and status in ('EXHAUSTED', 'CANCELLED')
                        order by created_at limit :limit
                        """))
                .param("now", Timestamp.from(now))
                .param("endpoint", endpoint)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    List<UUID> range(WebhookEndpoint endpoint, Instant from, Instant to, Instant now, int limit) {
        missedEvents.addTo(endpoint, from, to, now);
        return jdbc.sql(RESTART.formatted("""
                        select d.id from webhook_delivery d join partner_event e on e.tenant_id = d.tenant_id and e.id = d.event_id
                        where d.endpoint_id = :endpoint and e.occurred_at >= :from and e.occurred_at < :to
                        order by e.occurred_at, d.id limit :limit
                        """))
                .param("now", Timestamp.from(now))
                .param("endpoint", endpoint.id())
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }
}
