package io.doorstep.identity.access;

/// A role and everything that it allows.
///
/// @param grants its own and its parent's
/// @param version of a custom role; the built-in ones never change
record RoleView(RoleDefinition role, Grants grants, int version) {}
