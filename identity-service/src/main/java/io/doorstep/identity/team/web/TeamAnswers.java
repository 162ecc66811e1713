package io.doorstep.identity.team.web;

import io.doorstep.identity.team.ChangeTeamOutcome;
import io.doorstep.identity.team.ChangeTeamOutcome.Changed;
import io.doorstep.identity.team.ChangeTeamOutcome.Done;
import io.doorstep.identity.team.ChangeTeamOutcome.HasTeamsBelow;
import io.doorstep.identity.team.ChangeTeamOutcome.NoSuchMember;
import io.doorstep.identity.team.ChangeTeamOutcome.NoSuchTeam;
import io.doorstep.identity.team.ChangeTeamOutcome.RolesRefused;
import io.doorstep.identity.team.ChangeTeamOutcome.WrongPlace;
import io.doorstep.identity.team.TeamView;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

final class TeamAnswers {

    private TeamAnswers() {}

    static ResponseEntity<TeamResponse> of(ChangeTeamOutcome outcome) {
        return switch (outcome) {
            case Changed(var team) -> of(team);
            case Done _ -> ResponseEntity.noContent().build();
            case NoSuchTeam(var id) -> throw Problems.notFound("team", id);
            case NoSuchMember(var userId) -> throw Problems.notFound("member", userId);
            case WrongPlace(var reason) -> refused(HttpStatus.CONFLICT, "team_place", reason);
            case HasTeamsBelow _ ->
                refused(HttpStatus.CONFLICT, "team_has_teams", "There are teams below it. Move or delete them first.");
            case RolesRefused(var reason) -> refused(HttpStatus.FORBIDDEN, "roles_refused", reason);
        };
    }

    static ResponseEntity<TeamResponse> of(TeamView team) {
        return ResponseEntity.ok().eTag(ETags.of(team.version())).body(TeamResponse.of(team));
    }

    private static ResponseEntity<TeamResponse> refused(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }
}
