package io.doorstep.leadcrm.lead;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.Scope;
import io.doorstep.leadcrm.team.Teams;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How far a caller's permission reaches: the one rule for leads and for all that hangs on them.
@Component
public class FindReach {

    private final Teams teams;

    FindReach(Teams teams) {
        this.teams = teams;
    }

    public LeadReach of(String permission) {
        Caller caller = Caller.current();
        Scope scope = caller.scopeOf(permission);
        return scope == Scope.ALL ? LeadReach.EVERYTHING : of(scope, caller.userId());
    }

    /// How far it reaches for somebody who does not call just now.
    LeadReach of(Scope scope, UUID userId) {
        return switch (scope) {
            case ALL -> LeadReach.EVERYTHING;
            case TEAM -> new LeadReach(withMates(userId));
            case OWN -> new LeadReach(Set.of(userId));
        };
    }

    private Set<UUID> withMates(UUID userId) {
        Set<UUID> all = new HashSet<>(teams.matesOf(userId));
        all.add(userId);
        return all;
    }
}
