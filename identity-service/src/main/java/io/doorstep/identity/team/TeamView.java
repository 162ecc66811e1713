package io.doorstep.identity.team;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A department or a team.
///
/// @param parentId what it stands below
/// @param roles that its members have; what stands above gives more
public record TeamView(
        UUID id,
        int version,
        TeamKind kind,
        String name,
        @Nullable UUID parentId,
        Set<String> roles,
        Instant createdAt) {}
