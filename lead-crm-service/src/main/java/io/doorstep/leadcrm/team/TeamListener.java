package io.doorstep.leadcrm.team;

import io.doorstep.kit.inbox.OnEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class TeamListener {

    private final Teams teams;

    TeamListener(Teams teams) {
        this.teams = teams;
    }

    @OnEvent(topic = "organizations", type = "team.changed")
    void onChanged(Changed team) {
        teams.put(team.teamId(), team.parentId(), team.memberIds());
    }

    @OnEvent(topic = "organizations", type = "team.deleted")
    void onDeleted(Deleted team) {
        teams.remove(team.teamId());
    }

    record Changed(UUID teamId, @Nullable UUID parentId, List<UUID> memberIds) {}

    record Deleted(UUID teamId) {}
}
