package io.doorstep.notification.realtime;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/// The sockets open at this instance, found by tenant and user.
@Component
class Sockets {

    /// The session was ended elsewhere; a client that sees this signs in again instead of reconnecting.
    static final CloseStatus SESSION_ENDED = new CloseStatus(4401, "session ended");

    private record Owner(UUID tenantId, UUID userId) {}

    private final Map<Owner, List<LiveSocket>> open = new ConcurrentHashMap<>();
    private final RealtimeSettings settings;

    Sockets(RealtimeSettings settings, MeterRegistry meters) {
        this.settings = settings;
        Gauge.builder("doorstep.sockets.open", this, Sockets::count).register(meters);
    }

    int count() {
        return open.values().stream().mapToInt(List::size).sum();
    }

    /// @return whether there was room for one more of this user
    boolean add(LiveSocket socket) {
        return open.compute(owner(socket.listener()), (_, known) -> {
                    List<LiveSocket> own = known == null ? new CopyOnWriteArrayList<>() : known;
                    if (own.size() < settings.socketsPerUser()) {
                        own.add(socket);
                    }
                    return own;
                })
                .contains(socket);
    }

    void remove(LiveSocket socket) {
        open.computeIfPresent(owner(socket.listener()), (_, own) -> {
            own.remove(socket);
            return own.isEmpty() ? null : own;
        });
    }

    void hear(Ring ring) {
        switch (ring) {
            case Ring.News(var tenant, var user) -> of(tenant, user).forEach(LiveSocket::wake);
            case Ring.ListingChanged(var tenant, var listing) ->
                open.forEach((owner, own) -> {
                    if (owner.tenantId().equals(tenant)) {
                        own.forEach(socket -> socket.listingChanged(listing));
                    }
                });
            case Ring.UserGone(var tenant, var user) -> of(tenant, user).forEach(socket -> socket.end(SESSION_ENDED));
            case Ring.SessionEnded(var tenant, var session) ->
                open.values().stream()
                        .flatMap(Collection::stream)
                        .filter(socket -> socket.listener().tenantId().equals(tenant)
                                && session.equals(socket.listener().sessionId()))
                        .forEach(socket -> socket.end(SESSION_ENDED));
        }
    }

    void wakeAll() {
        open.values().forEach(own -> own.forEach(LiveSocket::catchUp));
    }

    boolean has(UUID tenant, UUID user) {
        return !of(tenant, user).isEmpty();
    }

    private List<LiveSocket> of(UUID tenant, UUID user) {
        return open.getOrDefault(new Owner(tenant, user), List.of());
    }

    private static Owner owner(Listener listener) {
        return new Owner(listener.tenantId(), listener.userId());
    }
}
