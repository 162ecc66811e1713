package io.doorstep.leadcrm.lead;

import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.team.Teams;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How far a caller's permission reaches: the one rule for get, list, timeline, quarantine and edit.
@Component
class FindReach {

    private final Teams teams;

    FindReach(Teams teams) {
        this.teams = teams;
    }

    LeadReach of(String permission) {
        Caller caller = Caller.current();
        return switch (caller.scopeOf(permission)) {
            case ALL -> LeadReach.EVERYTHING;
            case TEAM -> new LeadReach(withMates(caller.userId()));
            case OWN -> new LeadReach(Set.of(caller.userId()));
        };
    }

    private Set<UUID> withMates(UUID userId) {
        Set<UUID> all = new HashSet<>(teams.matesOf(userId));
        all.add(userId);
        return all;
    }
}
