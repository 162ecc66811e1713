package io.doorstep.identity.team.web;

import io.doorstep.identity.team.ChangeTeam;
import io.doorstep.identity.team.ChangeTeamOutcome;
import io.doorstep.identity.team.ChangeTeamOutcome.Changed;
import io.doorstep.identity.team.FindTeam;
import io.doorstep.identity.team.PlaceMember;
import io.doorstep.identity.team.TeamKind;
import io.doorstep.identity.team.TeamView;
import io.doorstep.identity.team.web.TeamRequest.NewTeam;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Departments and teams; whoever may change members may change them.
@RestController
@RequestMapping("/api/v1/users/teams")
class TeamController {

    private static final String SORT = "teams:name";
    private static final List<String> START = List.of("", Ids.FIRST.toString());

    private final FindTeam findTeam;
    private final ChangeTeam changeTeam;
    private final PlaceMember placeMember;
    private final Cursors cursors;

    TeamController(FindTeam findTeam, ChangeTeam changeTeam, PlaceMember placeMember, Cursors cursors) {
        this.findTeam = findTeam;
        this.changeTeam = changeTeam;
        this.placeMember = placeMember;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("member:read")
    Page<TeamResponse> listTeams(
            @RequestParam(required = false) @Nullable TeamKind kind,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        List<String> after = cursor == null ? START : cursors.decode(cursor, SORT);
        List<TeamView> found = findTeam.list(kind, after.get(0), UUID.fromString(after.get(1)), size + 1);
        return Page.cut(
                        found,
                        size,
                        last -> cursors.encode(
                                SORT, List.of(last.name(), last.id().toString())))
                .map(TeamResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("member:read")
    ResponseEntity<TeamResponse> getTeam(@PathVariable UUID id) {
        return TeamAnswers.of(findTeam.find(id).orElseThrow(() -> Problems.notFound("team", id)));
    }

    @PostMapping
    @RequiresPermission("member:write")
    ResponseEntity<TeamResponse> createTeam(@Valid @RequestBody NewTeam request) {
        ChangeTeamOutcome outcome = changeTeam.create(request.kind(), request.toDraft());
        return outcome instanceof Changed(var team)
                ? ResponseEntity.created(URI.create("/api/v1/users/teams/" + team.id()))
                        .eTag(ETags.of(team.version()))
                        .body(TeamResponse.of(team))
                : TeamAnswers.of(outcome);
    }

    @PutMapping("/{id}")
    @RequiresPermission("member:write")
    ResponseEntity<TeamResponse> editTeam(
            @PathVariable UUID id,
            @Valid @RequestBody TeamRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return TeamAnswers.of(changeTeam.edit(id, request.toDraft(), ifMatch));
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("member:write")
    ResponseEntity<TeamResponse> deleteTeam(@PathVariable UUID id) {
        return TeamAnswers.of(changeTeam.delete(id));
    }

    @PutMapping("/{id}/members/{userId}")
    @RequiresPermission("member:write")
    ResponseEntity<TeamResponse> addTeamMember(@PathVariable UUID id, @PathVariable UUID userId) {
        return TeamAnswers.of(placeMember.add(id, userId));
    }

    @DeleteMapping("/{id}/members/{userId}")
    @RequiresPermission("member:write")
    ResponseEntity<TeamResponse> removeTeamMember(@PathVariable UUID id, @PathVariable UUID userId) {
        return TeamAnswers.of(placeMember.remove(id, userId));
    }
}
