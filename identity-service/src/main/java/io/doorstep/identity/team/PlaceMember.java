package io.doorstep.identity.team;

import io.doorstep.identity.access.ChangeRights;
import io.doorstep.identity.access.RoleHolders;
import io.doorstep.identity.team.ChangeTeamOutcome.Done;
import io.doorstep.identity.team.ChangeTeamOutcome.NoSuchMember;
import io.doorstep.identity.team.ChangeTeamOutcome.NoSuchTeam;
import io.doorstep.kit.audit.Audit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings members into teams, and takes them out.
@Component
public class PlaceMember {

    private final Teams teams;
    private final TeamRows rows;
    private final JudgeTeam judge;
    private final RoleHolders holders;
    private final ChangeRights changeRights;
    private final TellTeam tellTeam;
    private final Audit audit;

    PlaceMember(
            Teams teams,
            TeamRows rows,
            JudgeTeam judge,
            RoleHolders holders,
            ChangeRights changeRights,
            TellTeam tellTeam,
            Audit audit) {
        this.teams = teams;
        this.rows = rows;
        this.judge = judge;
        this.holders = holders;
        this.changeRights = changeRights;
        this.tellTeam = tellTeam;
        this.audit = audit;
    }

    @Transactional
    public ChangeTeamOutcome add(UUID teamId, UUID userId) {
        return change(teamId, () -> {
            if (!holders.isMember(userId)) {
                return new NoSuchMember(userId);
            }
            return judge.givingRefusal(Set.of(), rows.tree().rolesOf(teamId)).orElseGet(() -> {
                if (rows.place(teamId, userId)) {
                    audit.record("add-member", "Team", teamId, Map.of("userId", userId));
                    tellTeam.tell(teamId);
                }
                return new Done();
            });
        });
    }

    @Transactional
    public ChangeTeamOutcome remove(UUID teamId, UUID userId) {
        return change(teamId, () -> {
            if (!rows.remove(teamId, userId)) {
                return new NoSuchMember(userId);
            }
            audit.record("remove-member", "Team", teamId, Map.of("userId", userId));
            tellTeam.tell(teamId);
            return new Done();
        });
    }

    private ChangeTeamOutcome change(UUID teamId, Supplier<ChangeTeamOutcome> change) {
        return changeRights.change(() -> teams.existsById(teamId) ? change.get() : new NoSuchTeam(teamId));
    }
}
