package io.doorstep.identity.team;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells what a team is and who is in it, in the order in which it was decided: rights change one after the other.
@Component
class TellTeam {

    private final Teams teams;
    private final TeamRows rows;
    private final ApplicationEventPublisher events;

    TellTeam(Teams teams, TeamRows rows, ApplicationEventPublisher events) {
        this.teams = teams;
        this.rows = rows;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(UUID teamId) {
        TeamView team = teams.findById(teamId).orElseThrow().view();
        events.publishEvent(new TeamChanged(team, rows.membersOf(teamId)));
    }

    void tellDeleted(UUID teamId) {
        events.publishEvent(new TeamDeleted(teamId));
    }
}
