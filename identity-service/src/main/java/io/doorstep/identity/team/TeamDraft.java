package io.doorstep.identity.team;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a department or a team is to be.
///
/// @param parentId what it stands below; absent at the top
public record TeamDraft(String name, @Nullable UUID parentId, Set<String> roles) {}
