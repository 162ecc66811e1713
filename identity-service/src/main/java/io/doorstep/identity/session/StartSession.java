package io.doorstep.identity.session;

import io.doorstep.identity.policy.FindPolicy;
import io.doorstep.kit.ids.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Starts a session of somebody who has just proved who it is.
@Component
public class StartSession {

    private final Sessions sessions;
    private final IssueRefreshToken issue;
    private final FindPolicy findPolicy;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    StartSession(
            Sessions sessions,
            IssueRefreshToken issue,
            FindPolicy findPolicy,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.sessions = sessions;
        this.issue = issue;
        this.findPolicy = findPolicy;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public OpenedSession start(UUID userId, Device device, Proven proven) {
        Instant now = clock.instant();
        Session session = sessions.saveAndFlush(new Session(
                ids.next(), userId, device, proven, now, findPolicy.current().session()));
        events.publishEvent(new SessionStarted(session.id(), userId, now));
        return issue.forSession(session);
    }
}
