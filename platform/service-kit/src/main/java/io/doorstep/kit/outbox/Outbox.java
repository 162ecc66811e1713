package io.doorstep.kit.outbox;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.observe.TraceParent;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Stores events in the transaction of the change that they tell of.
public class Outbox {

    private static final String INSERT = """
            insert into outbox_event (id, tenant_id, topic, type, key, occurred_at, traceparent, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final InstantSource clock;
    private final TraceParent trace;
    private final OutboxRelay relay;

    Outbox(JdbcTemplate jdbc, JsonMapper json, Ids ids, InstantSource clock, TraceParent trace, OutboxRelay relay) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.trace = trace;
        this.relay = relay;
    }

    /// @return the event's id, the same in every delivery
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID publish(OutgoingEvent event) {
        return publishAll(List.of(event)).getFirst();
    }

    /// Many at once, in this order, with one way to the database.
    ///
    /// @return the events' ids
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> publishAll(List<OutgoingEvent> events) {
        List<Object[]> rows = events.stream().map(this::row).toList();
        jdbc.batchUpdate(INSERT, rows);
        wakeRelayAfterCommit();
        return rows.stream().map(row -> (UUID) row[0]).toList();
    }

    private Object[] row(OutgoingEvent event) {
        return new Object[] {
            ids.next(),
            Tenancy.current(),
            event.topic(),
            event.type(),
            event.aggregateId(),
            Timestamp.from(clock.instant()),
            trace.current(),
            json.writeValueAsString(event.data())
        };
    }

    private void wakeRelayAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(Outbox.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(Outbox.this, Boolean.TRUE);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Outbox.this);
                if (status == STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
