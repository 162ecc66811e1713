package io.doorstep.identity.access;

import io.doorstep.identity.access.MatrixResponse.MatrixEdit;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.security.Scope;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Page;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/api/v1/users/permissions", "/api/v1/permissions"})
class PermissionController {

    private final ListRoles listRoles;
    private final EditMatrix editMatrix;
    private final RightsRevision revision;

    PermissionController(ListRoles listRoles, EditMatrix editMatrix, RightsRevision revision) {
        this.listRoles = listRoles;
        this.editMatrix = editMatrix;
        this.revision = revision;
    }

    @GetMapping
    @RequiresPermission("role:read")
    Page<PermissionResponse> listPermissions() {
        return new Page<>(
                Arrays.stream(Permission.values()).map(PermissionResponse::of).toList(), null);
    }

    /// What each role allows, and what of it is inherited.
    @GetMapping("/matrix")
    @RequiresPermission("role:read")
    ResponseEntity<MatrixResponse> getMatrix() {
        return matrix();
    }

    /// Changes several cells at once: all, or none when one is refused.
    @PatchMapping("/matrix")
    @RequiresPermission("role:write")
    ResponseEntity<MatrixResponse> editMatrix(
            @Valid @RequestBody MatrixEdit edit,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return editMatrix
                .edit(edit.toChanges(), ifMatch)
                .<ResponseEntity<MatrixResponse>>map(RoleProblems::answer)
                .orElseGet(this::matrix);
    }

    private ResponseEntity<MatrixResponse> matrix() {
        return ResponseEntity.ok().eTag(ETags.of(revision.current())).body(MatrixResponse.of(listRoles.list()));
    }

    /// @param scopes how far it can be given
    record PermissionResponse(String name, String description, Set<Scope> scopes) {

        static PermissionResponse of(Permission permission) {
            return new PermissionResponse(permission.key(), permission.description(), permission.scopes());
        }
    }
}
