package io.doorstep.identity.team;

import io.doorstep.identity.access.ChangeRights;
import io.doorstep.identity.team.ChangeTeamOutcome.Changed;
import io.doorstep.identity.team.ChangeTeamOutcome.Done;
import io.doorstep.identity.team.ChangeTeamOutcome.HasTeamsBelow;
import io.doorstep.identity.team.ChangeTeamOutcome.NoSuchTeam;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.ETags;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, edits, moves and deletes departments and teams.
@Component
public class ChangeTeam {

    private final Teams teams;
    private final TeamRows rows;
    private final JudgeTeam judge;
    private final ChangeRights changeRights;
    private final TellTeam tellTeam;
    private final Ids ids;
    private final InstantSource clock;

    ChangeTeam(
            Teams teams,
            TeamRows rows,
            JudgeTeam judge,
            ChangeRights changeRights,
            TellTeam tellTeam,
            Ids ids,
            InstantSource clock) {
        this.teams = teams;
        this.rows = rows;
        this.judge = judge;
        this.changeRights = changeRights;
        this.tellTeam = tellTeam;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public ChangeTeamOutcome create(TeamKind kind, TeamDraft draft) {
        UUID id = ids.next();
        return changeRights.change(() -> judge.refusal(id, kind, draft, Set.of())
                .orElseGet(() -> written(new Team(id, kind, draft, clock.instant()))));
    }

    /// @param draft replaces name, place and roles
    @Transactional
    public ChangeTeamOutcome edit(UUID id, TeamDraft draft, @Nullable String ifMatch) {
        return change(id, team -> {
            ETags.check(ifMatch, team.view().version());
            return judge.refusal(id, team.kind(), draft, rows.tree().rolesOf(id))
                    .orElseGet(() -> {
                        team.become(draft);
                        return written(team);
                    });
        });
    }

    @Transactional
    public ChangeTeamOutcome delete(UUID id) {
        return change(id, team -> {
            if (teams.existsByParentId(id)) {
                return new HasTeamsBelow();
            }
            teams.delete(team);
            teams.flush();
            tellTeam.tellDeleted(id);
            return new Done();
        });
    }

    private ChangeTeamOutcome change(UUID id, Function<Team, ChangeTeamOutcome> change) {
        return changeRights.change(() -> teams.findById(id).map(change).orElseGet(() -> new NoSuchTeam(id)));
    }

    private Changed written(Team team) {
        TeamView view = teams.saveAndFlush(team).view();
        tellTeam.tell(view.id());
        return new Changed(view);
    }
}
