package io.doorstep.identity.provisioning;

import io.doorstep.identity.provisioning.scim.ScimRefusal;
import io.doorstep.identity.team.ChangeTeamOutcome;
import io.doorstep.identity.team.ChangeTeamOutcome.Changed;
import io.doorstep.identity.team.ChangeTeamOutcome.Done;
import io.doorstep.identity.team.ChangeTeamOutcome.HasTeamsBelow;
import io.doorstep.identity.team.ChangeTeamOutcome.NoSuchMember;
import io.doorstep.identity.team.ChangeTeamOutcome.NoSuchTeam;
import io.doorstep.identity.team.ChangeTeamOutcome.RolesRefused;
import io.doorstep.identity.team.ChangeTeamOutcome.WrongPlace;
import io.doorstep.identity.team.FindTeam;
import io.doorstep.identity.team.PlaceMember;
import io.doorstep.identity.team.TeamView;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a team's members those of the directory's group.
@Component
class FollowGroup {

    private final FindTeam findTeam;
    private final PlaceMember placeMember;

    FollowGroup(FindTeam findTeam, PlaceMember placeMember) {
        this.findTeam = findTeam;
        this.placeMember = placeMember;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void follow(UUID teamId, Set<UUID> wanted) {
        Set<UUID> current = new TreeSet<>(findTeam.listMembers(teamId));
        current.stream()
                .filter(user -> !wanted.contains(user))
                .forEach(user -> settle(placeMember.remove(teamId, user)));
        wanted.stream().filter(user -> !current.contains(user)).forEach(user -> settle(placeMember.add(teamId, user)));
    }

    static TeamView changed(ChangeTeamOutcome outcome) {
        settle(outcome);
        return ((Changed) outcome).team();
    }

    static void settle(ChangeTeamOutcome outcome) {
        switch (outcome) {
            case Changed _, Done _ -> {}
            case NoSuchTeam(var id) ->
                throw ScimRefusal.of(HttpStatus.NOT_FOUND, "There is no Group %s.".formatted(id));
            case NoSuchMember(var userId) ->
                throw ScimRefusal.invalidValue("There is no user %s to be a member.".formatted(userId));
            case WrongPlace(var reason) -> throw ScimRefusal.of(HttpStatus.CONFLICT, reason);
            case HasTeamsBelow _ ->
                throw ScimRefusal.of(HttpStatus.CONFLICT, "There are teams below it. Move or delete them first.");
            case RolesRefused(var reason) -> throw ScimRefusal.of(HttpStatus.FORBIDDEN, reason);
        }
    }
}
