package io.doorstep.identity.membership;

import io.doorstep.identity.access.BuiltInRole;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.Scope;
import java.util.Optional;
import java.util.Set;

/// Who may give or take which roles: nobody more than the own rights, and only an owner what concerns owners.
final class RoleGrants {

    private RoleGrants() {}

    /// @return why not
    static Optional<String> refusal(Caller caller, Set<String> current, Set<String> wanted) {
        for (String role : wanted) {
            Optional<BuiltInRole> known = BuiltInRole.find(role);
            if (known.isEmpty()) {
                return Optional.of("There is no role %s.".formatted(role));
            }
            if (!current.contains(role) && !holdsAll(caller, known.get())) {
                return Optional.of("You cannot give the role %s, it reaches further than your own.".formatted(role));
            }
        }
        boolean concernsOwner = current.contains(Membership.OWNER) || wanted.contains(Membership.OWNER);
        return concernsOwner && !caller.roles().contains(Membership.OWNER)
                ? Optional.of("Only an owner decides about owners.")
                : Optional.empty();
    }

    private static boolean holdsAll(Caller caller, BuiltInRole role) {
        return role.grants().stream()
                .allMatch(
                        grant -> grant.endsWith(":own") || caller.permissions().get(grant) == Scope.ALL);
    }
}
