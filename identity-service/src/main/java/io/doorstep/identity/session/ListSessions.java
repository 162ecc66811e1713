package io.doorstep.identity.session;

import io.doorstep.identity.membership.OnlyStore;
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
    private final OnlyStore onlyStore;
    private final InstantSource clock;

    ListSessions(Sessions sessions, Places places, OnlyStore onlyStore, InstantSource clock) {
        this.sessions = sessions;
        this.places = places;
        this.onlyStore = onlyStore;
        this.clock = clock;
    }

    /// The last seen first, those after the given one. Where somebody is whose facts are only stored is not looked up.
    public List<SessionView> list(UUID userId, Instant seenBefore, UUID idBefore, int limit) {
        boolean located = !onlyStore.isOnlyStored(userId);
        return sessions.listLive(userId, clock.instant(), seenBefore, idBefore, Limit.of(limit)).stream()
                .map(session -> session.view(located ? places.of(session.ipAddress()) : null))
                .toList();
    }
}
