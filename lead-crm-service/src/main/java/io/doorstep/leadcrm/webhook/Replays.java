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

    Replays(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        jdbc.sql("""
                        insert into webhook_delivery (id, endpoint_id, event_id, event_type, status, created_at)
                        select uuidv7(), :endpoint, e.id, e.type, 'CANCELLED', :now from partner_event e
                        where e.occurred_at >= :from and e.occurred_at < :to and (:all or e.type = any(:types))
                        on conflict do nothing
                        """)
                .param("endpoint", endpoint.id())
                .param("now", Timestamp.from(now))
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .param("all", endpoint.events().isEmpty())
                .param("types", endpoint.events().toArray(String[]::new))
                .update();
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
