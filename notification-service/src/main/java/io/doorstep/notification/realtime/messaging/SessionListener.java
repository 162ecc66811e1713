package io.doorstep.notification.realtime.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.realtime.EndSession;
import org.springframework.stereotype.Component;

@Component
class SessionListener {

    private final EndSession endSession;

    SessionListener(EndSession endSession) {
        this.endSession = endSession;
    }

    @OnEvent(topic = "organizations", type = "session.revoked")
    void onRevoked(SessionRevokedV1 session) {
        endSession.end(session.sessionId(), session.expiresAt());
    }
}
