package io.doorstep.identity.audit;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The live streams of this instance, so many an organization and so many in all.
@Component
class AuditStreams {

    private final Set<AuditStream> open = ConcurrentHashMap.newKeySet();
    private final AuditEntries entries;
    private final AuditChains chains;
    private final AuditSettings settings;
    private final InstantSource clock;

    AuditStreams(AuditEntries entries, AuditChains chains, AuditSettings settings, InstantSource clock) {
        this.entries = entries;
        this.chains = chains;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param lastSeen the number of the last entry that the watcher has; absent, only what is new comes
    /// @return empty when too many are open
    Optional<SseEmitter> open(StreamWatcher watcher, @Nullable Long lastSeen) {
        long last = lastSeen == null ? chains.newest() : lastSeen;
        var stream = new AuditStream(watcher, last, entries, clock, settings.streamPause());
        if (!admit(stream)) {
            return Optional.empty();
        }
        Thread.ofVirtual().name("audit-stream").start(() -> {
            try {
                stream.run();
            } finally {
                open.remove(stream);
            }
        });
        return Optional.of(stream.emitter());
    }

    /// Before the server waits for its last answers, as these would never end.
    @EventListener(ContextClosedEvent.class)
    void endAll() {
        open.forEach(AuditStream::end);
    }

    private synchronized boolean admit(AuditStream stream) {
        long ofOrganization = open.stream()
                .filter(other ->
                        other.watcher().organization().equals(stream.watcher().organization()))
                .count();
        return open.size() < settings.allStreams() && ofOrganization < settings.streams() && open.add(stream);
    }
}
