package io.doorstep.leadcrm.webhook;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts how an endpoint's deliveries went lately.
@Component
public class SummarizeDeliveries {

    private final WebhookEndpoints endpoints;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    SummarizeDeliveries(WebhookEndpoints endpoints, JdbcClient jdbc, InstantSource clock) {
        this.endpoints = endpoints;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @return nothing when there is no such endpoint
    @Transactional(readOnly = true)
    public Optional<Summary> summarize(UUID endpoint, Duration lately) {
        return endpoints.existsById(endpoint)
                ? Optional.of(count(endpoint, clock.instant().minus(lately)))
                : Optional.empty();
    }

    private Summary count(UUID endpoint, Instant since) {
        return jdbc.sql("""
                        with made as materialized (
                            select id, status, next_try_at, created_at from webhook_delivery
                            where endpoint_id = :endpoint and created_at >= :since),
                        tried as (
                            select count(*) as tries,
                                   count(*) filter (where a.status is null or a.status not between 200 and 299) as failed,
                                   percentile_disc(0.5) within group (order by a.millis) as median,
                                   percentile_disc(0.95) within group (order by a.millis) as slow
                            from webhook_attempt a where a.delivery_id in (select id from made))
                        select count(*) filter (where made.status = 'DELIVERED') as delivered,
                               count(*) filter (where made.status = 'PENDING') as pending,
                               count(*) filter (where made.status = 'EXHAUSTED') as exhausted,
                               count(*) filter (where made.status = 'CANCELLED') as cancelled,
                               min(made.created_at) filter (where made.status = 'PENDING') as waiting_since,
                               min(made.next_try_at) filter (where made.status = 'PENDING') as next_try_at,
                               (select tries from tried) as tries, (select failed from tried) as failed_tries,
                               (select median from tried) as median_ms, (select slow from tried) as slow_ms
                        from made
                        """)
                .param("endpoint", endpoint)
                .param("since", Timestamp.from(since))
                .query((row, _) -> new Summary(
                        since,
                        row.getLong("delivered"),
                        row.getLong("pending"),
                        row.getLong("exhausted"),
                        row.getLong("cancelled"),
                        instant(row.getTimestamp("waiting_since")),
                        instant(row.getTimestamp("next_try_at")),
                        row.getLong("tries"),
                        row.getLong("failed_tries"),
                        row.getInt("median_ms"),
                        row.getInt("slow_ms")))
                .single();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /// @param waitingSince when the oldest of the pending ones was made
    /// @param medianMs half of the tries were answered, or given up, within so many milliseconds
    /// @param slowMs nineteen of twenty were
    public record Summary(
            Instant since,
            long delivered,
            long pending,
            long exhausted,
            long cancelled,
            @Nullable Instant waitingSince,
            @Nullable Instant nextTryAt,
            long tries,
            long failedTries,
            int medianMs,
            int slowMs) {}
}
