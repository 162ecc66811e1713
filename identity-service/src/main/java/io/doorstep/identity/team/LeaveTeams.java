package io.doorstep.identity.team;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes somebody who leaves the organization out of all teams.
@Component
public class LeaveTeams {

    private final TeamRows rows;
    private final TellTeam tellTeam;

    LeaveTeams(TeamRows rows, TellTeam tellTeam) {
        this.rows = rows;
        this.tellTeam = tellTeam;
    }

    /// Part of a change of rights.
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(UUID userId) {
        rows.teamsOf(userId).forEach(team -> {
            rows.remove(team, userId);
            tellTeam.tell(team);
        });
    }
}
