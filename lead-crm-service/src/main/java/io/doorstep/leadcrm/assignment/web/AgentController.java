package io.doorstep.leadcrm.assignment.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.assignment.KeepProfiles;
import io.doorstep.leadcrm.assignment.ProfileOutcome.NotAnAgent;
import io.doorstep.leadcrm.assignment.ProfileOutcome.Saved;
import io.doorstep.leadcrm.assignment.StoredProfile;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/assignment/agents")
class AgentController {

    private final KeepProfiles keepProfiles;

    AgentController(KeepProfiles keepProfiles) {
        this.keepProfiles = keepProfiles;
    }

    @GetMapping
    @RequiresPermission("assignment:read")
    Page<AgentResponse> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return keepProfiles.list(cursor, Limits.of(limit)).map(AgentResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("assignment:read")
    ResponseEntity<AgentResponse> get(@PathVariable UUID id) {
        return keepProfiles.find(id).map(AgentController::answer).orElseThrow(() -> Problems.notFound("agent", id));
    }

    @PutMapping("/{id}")
    @RequiresPermission("assignment:write")
    ResponseEntity<AgentResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProfileRequest request) {
        return switch (keepProfiles.change(id, request.toProfile(), version -> ETags.check(ifMatch, version))) {
            case Saved(var profile) -> answer(profile);
            case NotAnAgent _ -> throw Problems.notFound("agent", id);
        };
    }

    private static ResponseEntity<AgentResponse> answer(StoredProfile profile) {
        return ResponseEntity.ok().eTag(ETags.of(profile.version())).body(AgentResponse.of(profile));
    }
}
