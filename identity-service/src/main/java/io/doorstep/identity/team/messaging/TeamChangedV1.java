package io.doorstep.identity.team.messaging;

import io.doorstep.identity.team.TeamChanged;
import io.doorstep.identity.team.TeamKind;
import io.doorstep.identity.team.TeamView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `team.changed` on the wire.
record TeamChangedV1(
        UUID organizationId,
        UUID teamId,
        TeamKind kind,
        String name,
        @Nullable UUID parentId,
        List<UUID> memberIds) {

    static TeamChangedV1 of(UUID organization, TeamChanged event) {
        TeamView team = event.team();
        return new TeamChangedV1(organization, team.id(), team.kind(), team.name(), team.parentId(), event.memberIds());
    }
}
