package io.doorstep.identity.access;

/// Why a role is not changed.
sealed interface RoleRefusal extends ChangeRoleOutcome {

    record NoSuchRole(String name) implements RoleRefusal {}

    record NameTaken(String name) implements RoleRefusal {}

    record BuiltIn(String name) implements RoleRefusal {}

    /// Somebody has it, or another role inherits from it.
    record InUse(String reason) implements RoleRefusal {}

    record NotPossible(String reason) implements RoleRefusal {}

    /// It would reach further than the caller's own rights.
    record TooFar() implements RoleRefusal {}
}
