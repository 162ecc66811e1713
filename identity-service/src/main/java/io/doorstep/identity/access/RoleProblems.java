package io.doorstep.identity.access;

import io.doorstep.identity.access.RoleRefusal.BuiltIn;
import io.doorstep.identity.access.RoleRefusal.InUse;
import io.doorstep.identity.access.RoleRefusal.NameTaken;
import io.doorstep.identity.access.RoleRefusal.NoSuchRole;
import io.doorstep.identity.access.RoleRefusal.NotPossible;
import io.doorstep.identity.access.RoleRefusal.TooFar;
import io.doorstep.kit.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What a caller is told when a role is not changed.
final class RoleProblems {

    private RoleProblems() {}

    static <T> ResponseEntity<T> answer(RoleRefusal refusal) {
        return switch (refusal) {
            case NoSuchRole(var name) -> throw Problems.notFound("role", name);
            case NameTaken(var name) ->
                throw Problems.conflict(
                        "role_exists",
                        "There is a role %s already.".formatted(name),
                        name,
                        "/api/v1/users/roles/" + name);
            case BuiltIn(var name) ->
                refused(
                        HttpStatus.CONFLICT,
                        "built_in_role",
                        "The role %s is built in and stays as it is.".formatted(name));
            case InUse(var reason) -> refused(HttpStatus.CONFLICT, "role_in_use", reason);
            case NotPossible(var reason) -> refused(HttpStatus.UNPROCESSABLE_CONTENT, "role_not_possible", reason);
            case TooFar _ ->
                refused(
                        HttpStatus.FORBIDDEN,
                        "beyond_own_permissions",
                        "You cannot give a role more than you may do yourself.");
        };
    }

    private static <T> ResponseEntity<T> refused(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }
}
