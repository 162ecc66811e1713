package io.doorstep.identity.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a role is to be.
///
/// @param parent whose permissions it has too
/// @param permissions its own, such as `lead:read:team`
record RoleDraft(String description, @Nullable String parent, Set<String> permissions) {}
