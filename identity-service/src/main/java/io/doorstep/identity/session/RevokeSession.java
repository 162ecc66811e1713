package io.doorstep.identity.session;

import io.doorstep.kit.audit.Audit;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Revokes a locked session and tells.
@Component
class RevokeSession {

    private final SessionSettings settings;
    private final InstantSource clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RevokeSession(SessionSettings settings, InstantSource clock, Audit audit, ApplicationEventPublisher events) {
        this.settings = settings;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void revoke(Session session, String reason) {
        Instant now = clock.instant();
        session.revoke(reason, now);
        audit.record("end", "Session", session.id(), Map.of("userId", session.userId(), "reason", reason));
        events.publishEvent(
                new SessionRevoked(session.id(), session.userId(), now, now.plus(settings.accessLifetime())));
    }
}
