package io.doorstep.leadcrm.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How endpoints fare: since when they fail, and until when they rest.
@Repository
@Transactional(readOnly = true)
class EndpointHealth {

    private final JdbcClient jdbc;

    EndpointHealth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return since when it had failed, if its owner was told of that
    @Transactional
    Optional<Instant> answered(UUID endpoint) {
        return jdbc.sql("""
                        with told as (select endpoint_id, failing_since from webhook_endpoint_health
                                      where endpoint_id = :endpoint and warned_at is not null),
                             healed as (update webhook_endpoint_health
                                        set failing_since = null, warned_at = null, resting_until = null
                                        where endpoint_id = :endpoint
                                          and (failing_since is not null or resting_until is not null)
                                        returning endpoint_id)
                        select failing_since from told join healed using (endpoint_id)
                        """)
                .param("endpoint", endpoint)
                .query((row, _) -> row.getTimestamp("failing_since").toInstant())
                .optional();
    }

    /// @return how it fares now
    @Transactional
    State failed(UUID endpoint, Instant now, @Nullable Instant restUntil) {
        return jdbc.sql("""
                        insert into webhook_endpoint_health as h (endpoint_id, failing_since, resting_until)
                        values (:endpoint, :now, cast(:rest as timestamptz))
                        on conflict (tenant_id, endpoint_id) do update
                        set failing_since = coalesce(h.failing_since, excluded.failing_since),
                            resting_until = greatest(h.resting_until, excluded.resting_until)
                        returning endpoint_id, failing_since, warned_at, resting_until
                        """)
                .param("endpoint", endpoint)
                .param("now", Timestamp.from(now))
                .param("rest", restUntil == null ? null : Timestamp.from(restUntil))
                .query(EndpointHealth::read)
                .single();
    }

    /// @return whether nobody was told before
    @Transactional
    boolean ownerIsTold(UUID endpoint, Instant now) {
        return jdbc.sql("update webhook_endpoint_health set warned_at = ? where endpoint_id = ? and warned_at is null")
                        .params(Timestamp.from(now), endpoint)
                        .update()
                == 1;
    }

    Optional<State> find(UUID endpoint) {
        return Optional.ofNullable(findAll(List.of(endpoint)).get(endpoint));
    }

    Map<UUID, State> findAll(Collection<UUID> endpoints) {
        return jdbc.sql("""
                        select endpoint_id, failing_since, warned_at, resting_until from webhook_endpoint_health
                        where endpoint_id = any(?)
                        """).params((Object) endpoints.toArray(UUID[]::new)).query(EndpointHealth::read).list().stream()
                .collect(Collectors.toMap(State::endpointId, state -> state));
    }

    private static State read(ResultSet row, int ignored) throws SQLException {
        return new State(
                row.getObject("endpoint_id", UUID.class),
                instant(row.getTimestamp("failing_since")),
                instant(row.getTimestamp("warned_at")),
                instant(row.getTimestamp("resting_until")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /// How an endpoint fares.
    record State(
            UUID endpointId,
            @Nullable Instant failingSince,
            @Nullable Instant warnedAt,
            @Nullable Instant restingUntil) {

        boolean restsAt(Instant now) {
            return restingUntil != null && now.isBefore(restingUntil);
        }
    }
}
