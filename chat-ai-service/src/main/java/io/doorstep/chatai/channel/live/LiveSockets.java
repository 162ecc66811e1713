package io.doorstep.chatai.channel.live;

import io.doorstep.chatai.conversation.MessageStored;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.socket.CloseStatus;

/// The visitors' sockets of this instance, by conversation.
@Component
class LiveSockets {
    static final CloseStatus TOKEN_EXPIRED = new CloseStatus(4401, "token expired");

    private final ConcurrentHashMap<UUID, Set<VisitorSocket>> byConversation = new ConcurrentHashMap<>();
    private final LiveSettings settings;
    private final InstantSource clock;

    LiveSockets(LiveSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// @return false when the conversation has too many sockets already
    boolean add(VisitorSocket socket) {
        var added = new boolean[1];
        byConversation.compute(socket.visitor().conversationId(), (_, known) -> {
            var sockets = known == null ? ConcurrentHashMap.<VisitorSocket>newKeySet() : known;
            added[0] = sockets.size() < settings.socketsPerConversation() && sockets.add(socket);
            return sockets;
        });
        return added[0];
    }

    void remove(VisitorSocket socket) {
        byConversation.computeIfPresent(socket.visitor().conversationId(), (_, sockets) -> {
            sockets.remove(socket);
            return sockets.isEmpty() ? null : sockets;
        });
    }

    void wake(UUID conversationId) {
        byConversation.getOrDefault(conversationId, Set.of()).forEach(VisitorSocket::wake);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(MessageStored message) {
        wake(message.conversationId());
    }

    /// A socket never outlives the token that opened it.
    @Scheduled(fixedDelayString = "15s")
    void closeExpired() {
        var now = clock.instant();
        byConversation.values().forEach(sockets -> sockets.stream()
                .filter(socket -> socket.expired(now))
                .forEach(socket -> socket.close(TOKEN_EXPIRED)));
    }
}
