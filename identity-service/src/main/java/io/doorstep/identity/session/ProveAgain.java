package io.doorstep.identity.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes in a live session that its person has just proved again who it is.
@Component
public class ProveAgain {

    private final Sessions sessions;
    private final InstantSource clock;

    ProveAgain(Sessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /// @return when the session ends, unless it has
    @Transactional
    public Optional<Instant> note(UUID sessionId, Proven proven) {
        return sessions.lock(sessionId)
                .filter(session -> session.isLive(clock.instant()))
                .map(session -> {
                    session.proveAgain(proven);
                    return session.expiresAt();
                });
    }
}
