package io.doorstep.identity.team;

import io.doorstep.identity.access.BuiltInRole;
import io.doorstep.identity.access.JudgeRoles;
import io.doorstep.identity.team.ChangeTeamOutcome.NoSuchTeam;
import io.doorstep.identity.team.ChangeTeamOutcome.RolesRefused;
import io.doorstep.identity.team.ChangeTeamOutcome.WrongPlace;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Everything that a team must not be.
@Component
class JudgeTeam {

    private final Teams teams;
    private final TeamRows rows;
    private final JudgeRoles judgeRoles;

    JudgeTeam(Teams teams, TeamRows rows, JudgeRoles judgeRoles) {
        this.teams = teams;
        this.rows = rows;
        this.judgeRoles = judgeRoles;
    }

    /// @param before the roles that its members have until now
    Optional<ChangeTeamOutcome> refusal(UUID id, TeamKind kind, TeamDraft draft, Set<String> before) {
        Set<String> after = new TreeSet<>(draft.roles());
        UUID parent = draft.parentId();
        if (parent != null) {
            Optional<Team> above = teams.findById(parent);
            if (above.isEmpty()) {
                return Optional.of(new NoSuchTeam(parent));
            }
            if (!kind.mayStandBelow(above.get().kind())) {
                return Optional.of(new WrongPlace("A department cannot stand below a team."));
            }
            TeamTree tree = rows.tree();
            if (tree.wouldCircle(id, parent)) {
                return Optional.of(new WrongPlace("It would stand below itself."));
            }
            after.addAll(tree.rolesOf(parent));
        }
        return givingRefusal(before, after);
    }

    /// A team's roles are given to everybody in it.
    Optional<ChangeTeamOutcome> givingRefusal(Set<String> before, Set<String> after) {
        if (after.contains(BuiltInRole.OWNER.key())) {
            return Optional.of(new RolesRefused("Who is an owner is told of each member alone, not of a team."));
        }
        return judgeRoles.refusal(before, after).map(RolesRefused::new);
    }
}
