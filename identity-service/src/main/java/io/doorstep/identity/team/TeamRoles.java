package io.doorstep.identity.team;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which roles members have by their teams.
@Component
public class TeamRoles {

    private final TeamRows rows;

    TeamRoles(TeamRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public Set<String> rolesOf(UUID userId) {
        TeamTree tree = rows.tree();
        Set<String> roles = new TreeSet<>();
        rows.teamsOf(userId).forEach(team -> roles.addAll(tree.rolesOf(team)));
        return roles;
    }

    /// Of all who are in a team.
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> rolesByMember() {
        TeamTree tree = rows.tree();
        Map<UUID, Set<String>> roles = new HashMap<>();
        rows.places().forEach(place -> roles.computeIfAbsent(place.userId(), _ -> new TreeSet<>())
                .addAll(tree.rolesOf(place.teamId())));
        return roles;
    }

    /// Those that any team gives, also one with nobody in it.
    @Transactional(readOnly = true)
    public Set<String> givenRoles() {
        return rows.tree().allRoles();
    }
}
