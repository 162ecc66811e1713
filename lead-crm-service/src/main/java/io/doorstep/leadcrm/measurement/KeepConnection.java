package io.doorstep.leadcrm.measurement;

import io.doorstep.kit.ids.Ids;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Connects a business's property at Google Analytics, changes what it is told, and leaves it.
@Component
@Transactional
class KeepConnection {

    private static final int KEY_BYTES = 32;

    private final MeasurementConnections connections;
    private final SendingProgress progress;
    private final WaitingEvents waitingEvents;
    private final SendQueue queue;
    private final SecureRandom chance;
    private final Ids ids;
    private final InstantSource clock;

    KeepConnection(
            MeasurementConnections connections,
            SendingProgress progress,
            WaitingEvents waitingEvents,
            SendQueue queue,
            SecureRandom chance,
            Ids ids,
            InstantSource clock) {
        this.connections = connections;
        this.progress = progress;
        this.waitingEvents = waitingEvents;
        this.queue = queue;
        this.chance = chance;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<ConnectionView> find() {
        return connections.findOnly().map(this::view);
    }

    /// What waits is sent anew at once.
    ///
    /// @param apiSecret the one that is kept already when absent
    /// @param precondition refuses a version that is not the one that the caller has seen; 0 when there was none
    /// @return nothing when there is no secret yet
    Optional<ConnectionView> put(
            String measurementId, @Nullable String apiSecret, List<LeadEvent> events, IntConsumer precondition) {
        MeasurementConnection before = connections.findToChange().orElse(null);
        precondition.accept(before == null ? 0 : before.version());
        String secret = apiSecret == null && before != null ? before.apiSecret() : apiSecret;
        if (secret == null) {
            return Optional.empty();
        }
        MeasurementConnection connection =
                before == null ? new MeasurementConnection(ids.next(), makeKey(), clock.instant()) : before;
        connection.become(measurementId, secret, events);
        MeasurementConnection kept = connections.saveAndFlush(connection);
        progress.beginAnew(kept.id());
        queue.sendAt(clock.instant());
        return Optional.of(view(kept));
    }

    /// What waits is forgotten.
    ///
    /// @return whether there was one
    boolean leave() {
        Optional<MeasurementConnection> connection = connections.findToChange();
        connection.ifPresent(connections::delete);
        return connection.isPresent();
    }

    private ConnectionView view(MeasurementConnection connection) {
        return ConnectionView.of(connection, waitingEvents.count(), progress.get());
    }

    private String makeKey() {
        byte[] key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
