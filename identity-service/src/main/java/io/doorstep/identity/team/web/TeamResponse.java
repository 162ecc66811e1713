package io.doorstep.identity.team.web;

import io.doorstep.identity.team.TeamKind;
import io.doorstep.identity.team.TeamView;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TeamResponse(
        UUID id, TeamKind kind, String name, @Nullable UUID parentId, Set<String> roles, Instant createdAt) {

    static TeamResponse of(TeamView team) {
        return new TeamResponse(team.id(), team.kind(), team.name(), team.parentId(), team.roles(), team.createdAt());
    }
}
