package io.doorstep.identity.access;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Page;
import java.util.Arrays;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AccessController {

    @GetMapping("/api/v1/roles")
    @RequiresPermission("role:read")
    Page<RoleResponse> listRoles() {
        return new Page<>(
                Arrays.stream(BuiltInRole.values()).map(RoleResponse::of).toList(), null);
    }

    @GetMapping("/api/v1/permissions")
    @RequiresPermission("role:read")
    Page<PermissionResponse> listPermissions() {
        return new Page<>(
                Arrays.stream(Permission.values()).map(PermissionResponse::of).toList(), null);
    }

    record RoleResponse(String name, String description, boolean builtIn, Set<String> permissions) {

        static RoleResponse of(BuiltInRole role) {
            return new RoleResponse(role.key(), role.description(), true, role.grants());
        }
    }

    record PermissionResponse(String name, String description) {

        static PermissionResponse of(Permission permission) {
            return new PermissionResponse(permission.key(), permission.description());
        }
    }
}
