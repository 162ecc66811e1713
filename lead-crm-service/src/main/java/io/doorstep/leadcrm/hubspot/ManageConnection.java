package io.doorstep.leadcrm.hubspot;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows, changes, tries and ends a connection.
@Component
public class ManageConnection {

    private final HubSpotConnections connections;
    private final SyncRecords records;
    private final GetAccess getAccess;
    private final HubSpotApi api;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ManageConnection(
            HubSpotConnections connections,
            SyncRecords records,
            GetAccess getAccess,
            HubSpotApi api,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.connections = connections;
        this.records = records;
        this.getAccess = getAccess;
        this.api = api;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<ConnectionView> find(UUID id) {
        return connections.findById(id).map(ConnectionView::of);
    }

    /// @return at most one
    @Transactional(readOnly = true)
    public List<ConnectionView> list() {
        return connections.findOnly().map(ConnectionView::of).stream().toList();
    }

    /// @return nothing when there is no such connection
    @Transactional
    public Optional<ConnectionView> prefer(UUID id, Winner winner, IntConsumer precondition) {
        return connections.findToChange(id).map(connection -> {
            precondition.accept(connection.version());
            connection.prefer(winner);
            connections.flush();
            return ConnectionView.of(connection);
        });
    }

    /// Asks HubSpot for one contact; no transaction is open meanwhile.
    public TestOutcome test(UUID id) {
        if (connections.findById(id).isEmpty()) {
            return new TestOutcome.NotFound(id);
        }
        return switch (getAccess.get(id)) {
            case Access.Ended _ -> new TestOutcome.Fails("HubSpot does not let us in: connect it anew");
            case Access.Later _ -> new TestOutcome.Fails("HubSpot wants a rest; try again later");
            case Access.Ready(var token) -> read(api.probe(token));
        };
    }

    private static TestOutcome read(HubSpotAnswer answer) {
        return switch (answer) {
            case HubSpotAnswer.Done _ -> new TestOutcome.Works();
            case HubSpotAnswer.TooMany _ -> new TestOutcome.Fails("HubSpot wants a rest; try again later");
            case HubSpotAnswer.Unauthorized _ -> new TestOutcome.Fails("HubSpot does not take our token");
            case HubSpotAnswer.Rejected rejected -> new TestOutcome.Fails(rejected.message());
            case HubSpotAnswer.Away(var reason) -> new TestOutcome.Fails(reason);
        };
    }

    /// Forgets tokens and records; people stay, here as there, and so does what was kept of their conflicts.
    ///
    /// @return whether there was one
    @Transactional
    public boolean disconnect(UUID id) {
        Optional<HubSpotConnection> found = connections.findToChange(id);
        found.ifPresent(connection -> {
            connections.delete(connection);
            records.forgetAll();
            events.publishEvent(new HubSpotDisconnected(id, clock.instant()));
        });
        return found.isPresent();
    }
}
