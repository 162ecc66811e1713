package io.doorstep.notification.realtime;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes the sockets of a session that was revoked, at every instance, and keeps it from opening new ones.
@Component
public class EndSession {

    private final EndedSessions endedSessions;
    private final Bell bell;

    EndSession(EndedSessions endedSessions, Bell bell) {
        this.endedSessions = endedSessions;
        this.bell = bell;
    }

    @Transactional
    public void end(UUID session, Instant tokensExpireAt) {
        endedSessions.add(session, tokensExpireAt);
        bell.sessionEnded(session);
    }
}
