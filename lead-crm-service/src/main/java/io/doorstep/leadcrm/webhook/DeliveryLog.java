package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.webhook.ListDeliveries.DeliveryView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Deliveries and their tries as they are read.
@Repository
@Transactional(readOnly = true)
class DeliveryLog {

    private final JdbcClient jdbc;

    DeliveryLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest first.
    List<DeliveryView> list(
            UUID endpoint, @Nullable DeliveryStatus status, @Nullable String type, TimePlace before, int limit) {
        List<DeliveryView> found = jdbc.sql("""
                        select id, event_id, event_type, status, tries, next_try_at, created_at, delivered_at
                        from webhook_delivery
                        where endpoint_id = :endpoint
                          and (cast(:status as text) is null or status = :status)
                          and (cast(:type as text) is null or event_type = :type)
                          and (created_at, id) < (:at, :id)
                        order by created_at desc, id desc limit :limit
                        """)
                .param("endpoint", endpoint)
                .param("status", status == null ? null : status.name())
                .param("type", type)
                .param("at", Timestamp.from(before.at()))
                .param("id", before.id())
                .param("limit", limit)
                .query(DeliveryLog::delivery)
                .list();
        Map<UUID, List<Attempt>> attempts =
                attemptsOf(found.stream().map(DeliveryView::id).toList());
        return found.stream()
                .map(delivery -> delivery.with(attempts.getOrDefault(delivery.id(), List.of())))
                .toList();
    }

    Optional<DeliveryView> find(UUID endpoint, UUID delivery) {
        return jdbc.sql("""
                        select id, event_id, event_type, status, tries, next_try_at, created_at, delivered_at
                        from webhook_delivery where endpoint_id = ? and id = ?
                        """)
                .params(endpoint, delivery)
                .query(DeliveryLog::delivery)
                .optional()
                .map(found -> found.with(attemptsOf(List.of(delivery)).getOrDefault(delivery, List.of())));
    }

    /// @return `{type, timestamp, data}`, before an endpoint's shape is applied
    String bodyOf(UUID event) {
        return jdbc.sql("select body from partner_event where id = ?")
                .param(event)
                .query(String.class)
                .single();
    }

    private Map<UUID, List<Attempt>> attemptsOf(Collection<UUID> deliveries) {
        Map<UUID, List<Attempt>> attempts = new LinkedHashMap<>();
        jdbc.sql("select * from webhook_attempt where delivery_id = any(?) order by delivery_id, number")
                .params((Object) deliveries.toArray(UUID[]::new))
                .query(row -> {
                    attempts.computeIfAbsent(row.getObject("delivery_id", UUID.class), _ -> new ArrayList<>())
                            .add(attempt(row));
                });
        return attempts;
    }

    private static DeliveryView delivery(ResultSet row, int ignored) throws SQLException {
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                DeliveryStatus.valueOf(row.getString("status")),
                row.getInt("tries"),
                instant(row.getTimestamp("next_try_at")),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("delivered_at")),
                List.of());
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        return new Attempt(
                row.getTimestamp("sent_at").toInstant(),
                row.getString("request"),
                status == 0 ? null : status,
                row.getString("answer"),
                row.getString("error"),
                row.getInt("millis"),
                instant(row.getTimestamp("next_try_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
