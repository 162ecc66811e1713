package io.doorstep.identity.access;

import io.doorstep.identity.access.ChangeRoleOutcome.Changed;
import io.doorstep.identity.access.ChangeRoleOutcome.Deleted;
import io.doorstep.identity.access.RoleRequest.NewRole;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/api/v1/users/roles", "/api/v1/roles"})
class RoleController {

    private final ListRoles listRoles;
    private final ChangeRole changeRole;

    RoleController(ListRoles listRoles, ChangeRole changeRole) {
        this.listRoles = listRoles;
        this.changeRole = changeRole;
    }

    @GetMapping
    @RequiresPermission("role:read")
    Page<RoleResponse> listRoles() {
        return new Page<>(listRoles.list().stream().map(RoleResponse::of).toList(), null);
    }

    @GetMapping("/{name}")
    @RequiresPermission("role:read")
    ResponseEntity<RoleResponse> getRole(@PathVariable String name) {
        return answer(listRoles.find(name).orElseThrow(() -> Problems.notFound("role", name)));
    }

    @PostMapping
    @RequiresPermission("role:write")
    ResponseEntity<RoleResponse> createRole(@Valid @RequestBody NewRole request) {
        ChangeRoleOutcome outcome = changeRole.create(request.name(), request.toDraft());
        return outcome instanceof Changed(var role)
                ? ResponseEntity.created(URI.create("/api/v1/users/roles/" + request.name()))
                        .eTag(ETags.of(role.version()))
                        .body(RoleResponse.of(role))
                : answer(outcome);
    }

    @PutMapping("/{name}")
    @RequiresPermission("role:write")
    ResponseEntity<RoleResponse> editRole(
            @PathVariable String name,
            @Valid @RequestBody RoleRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(changeRole.edit(name, request.toDraft(), ifMatch));
    }

    @DeleteMapping("/{name}")
    @RequiresPermission("role:write")
    ResponseEntity<RoleResponse> deleteRole(@PathVariable String name) {
        return answer(changeRole.delete(name));
    }

    private static ResponseEntity<RoleResponse> answer(ChangeRoleOutcome outcome) {
        return switch (outcome) {
            case Changed(var role) -> answer(role);
            case Deleted _ -> ResponseEntity.noContent().build();
            case RoleRefusal refusal -> RoleProblems.answer(refusal);
        };
    }

    private static ResponseEntity<RoleResponse> answer(RoleView role) {
        return ResponseEntity.ok().eTag(ETags.of(role.version())).body(RoleResponse.of(role));
    }
}
