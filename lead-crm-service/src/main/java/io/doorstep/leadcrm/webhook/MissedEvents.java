package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.webhook.shape.Shape;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Makes deliveries of what an endpoint would have got in a range of time, had it been there.
@Repository
@Transactional
class MissedEvents {

    private static final int STRETCH = 500;

    private final JdbcClient jdbc;

    MissedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addTo(WebhookEndpoint endpoint, Instant from, Instant to, Instant now) {
        if (endpoint.shape().filter().isEmpty()) {
            addAll(endpoint, from, to, now);
        } else {
            addWanted(endpoint, from, to, now);
        }
    }

    private void addAll(WebhookEndpoint endpoint, Instant from, Instant to, Instant now) {
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
    }

    private void addWanted(WebhookEndpoint endpoint, Instant from, Instant to, Instant now) {
        Shape shape = endpoint.shape();
        Missed last = new Missed(Ids.FIRST, from, "");
        List<Missed> stretch;
        do {
            stretch = listAfter(last, endpoint, to);
            List<UUID> wanted = stretch.stream()
                    .filter(event -> shape.wants(event.body()))
                    .map(Missed::id)
                    .toList();
            add(endpoint.id(), wanted, now);
            last = stretch.isEmpty() ? last : stretch.getLast();
        } while (stretch.size() == STRETCH);
    }

    private List<Missed> listAfter(Missed last, WebhookEndpoint endpoint, Instant to) {
        return jdbc.sql("""
                        select e.id, e.occurred_at, e.body from partner_event e
                        where (e.occurred_at, e.id) > (:at, :id) and e.occurred_at < :to and (:all or e.type = any(:types))
                          and not exists (select from webhook_delivery d
                                          where d.tenant_id = e.tenant_id and d.endpoint_id = :endpoint and d.event_id = e.id)
                        order by e.occurred_at, e.id limit :limit
                        """)
                .param("at", Timestamp.from(last.occurredAt()))
                .param("id", last.id())
                .param("to", Timestamp.from(to))
                .param("all", endpoint.events().isEmpty())
                .param("types", endpoint.events().toArray(String[]::new))
                .param("endpoint", endpoint.id())
                .param("limit", STRETCH)
                .query((row, _) -> new Missed(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("occurred_at").toInstant(),
                        row.getString("body")))
                .list();
    }

    private void add(UUID endpoint, List<UUID> events, Instant now) {
        jdbc.sql("""
                        insert into webhook_delivery (id, endpoint_id, event_id, event_type, status, created_at)
                        select uuidv7(), :endpoint, e.id, e.type, 'CANCELLED', :now from partner_event e
                        where e.id = any(:events)
                        on conflict do nothing
                        """)
                .param("endpoint", endpoint)
                .param("now", Timestamp.from(now))
                .param("events", events.toArray(UUID[]::new))
                .update();
    }

    private record Missed(UUID id, Instant occurredAt, String body) {}
}
