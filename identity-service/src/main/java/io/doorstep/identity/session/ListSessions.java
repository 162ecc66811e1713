package io.doorstep.identity.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Lists a person's live sessions in the bound organization.
@Component
public class ListSessions {

    private final Sessions sessions;
    private final Places places;
    private final InstantSource clock;

    ListSessions(Sessions sessions, Places places, InstantSource clock) {
        this.sessions = sessions;
        this.places = places;
        this.clock = clock;
    }

    /// The last seen first, those after the given one.
    public List<SessionView> list(UUID userId, Instant seenBefore, UUID idBefore, int limit) {
        return sessions.listLive(userId, clock.instant(), seenBefore, idBefore, Limit.of(limit)).stream()
                .map(session -> session.view(places))
                .toList();
    }
}
