package io.doorstep.identity.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Looks up teams of the bound organization, and who is in them.
@Component
public class FindTeam {

    private final Teams teams;
    private final TeamRows rows;

    FindTeam(Teams teams, TeamRows rows) {
        this.teams = teams;
        this.rows = rows;
    }

    public Optional<TeamView> find(UUID id) {
        return teams.findById(id).map(Team::view);
    }

    /// By name, after the given one.
    public List<TeamView> list(@Nullable TeamKind kind, String nameAfter, UUID idAfter, int limit) {
        return teams.listAfter(kind, nameAfter, idAfter, Limit.of(limit)).stream()
                .map(Team::view)
                .toList();
    }

    public List<UUID> listMembers(UUID teamId) {
        return rows.membersOf(teamId);
    }

    public List<UUID> listTeamsOf(UUID userId) {
        return rows.teamsOf(userId);
    }
}
