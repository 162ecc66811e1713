package io.doorstep.identity.access;

import org.jspecify.annotations.Nullable;

/// A role as its organization knows it.
///
/// @param parent whose permissions it has too
/// @param own what it allows beyond its parent
public record RoleDefinition(
        String name,
        String description,
        boolean builtIn,
        @Nullable String parent,
        Grants own) {}
