package io.doorstep.leadcrm.smartlist;

import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.team.Teams;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who looks at lists: a program owns none and is in no team, and sees what everybody sees.
@Component
class ListReader {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Teams teams;

    ListReader(Teams teams) {
        this.teams = teams;
    }

    UUID user() {
        Caller caller = Caller.current();
        return caller.kind() == Caller.Kind.USER ? caller.userId() : NOBODY;
    }

    /// Never empty, so that the database need not be asked about no team at all.
    Set<UUID> teams() {
        Set<UUID> all = new HashSet<>(teams.listTeamsOf(user()));
        all.add(NOBODY);
        return all;
    }
}
