package io.doorstep.identity.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// @param permissions everything that it allows
/// @param ownPermissions what it allows beyond its parent
record RoleResponse(
        String name,
        String description,
        boolean builtIn,
        @Nullable String parent,
        Set<String> permissions,
        Set<String> ownPermissions) {

    static RoleResponse of(RoleView view) {
        RoleDefinition role = view.role();
        return new RoleResponse(
                role.name(),
                role.description(),
                role.builtIn(),
                role.parent(),
                view.grants().texts(),
                role.own().texts());
    }
}
