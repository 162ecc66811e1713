package io.doorstep.identity.access;

/// Every way in which a change to a role can end.
sealed interface ChangeRoleOutcome permits ChangeRoleOutcome.Changed, ChangeRoleOutcome.Deleted, RoleRefusal {

    record Changed(RoleView role) implements ChangeRoleOutcome {}

    record Deleted() implements ChangeRoleOutcome {}
}
