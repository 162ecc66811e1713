package io.doorstep.identity.team;

import io.doorstep.identity.team.TeamTree.Node;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Reads the tree, and keeps who is in which team.
@Component
class TeamRows {

    private final JdbcClient jdbc;

    TeamRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    TeamTree tree() {
        return new TeamTree(jdbc.sql("select id, parent_id, roles from team")
                .query((row, _) -> new Node(
                        row.getObject("id", UUID.class), row.getObject("parent_id", UUID.class), Set.of((String[])
                                row.getArray("roles").getArray())))
                .list());
    }

    @Transactional(readOnly = true)
    List<Place> places() {
        return jdbc.sql("select team_id, user_id from team_member")
                .query(Place.class)
                .list();
    }

    @Transactional(readOnly = true)
    List<UUID> teamsOf(UUID userId) {
        return jdbc.sql("select team_id from team_member where user_id = :user order by team_id")
                .param("user", userId)
                .query(UUID.class)
                .list();
    }

    @Transactional(readOnly = true)
    List<UUID> membersOf(UUID teamId) {
        return jdbc.sql("select user_id from team_member where team_id = :team order by user_id")
                .param("team", teamId)
                .query(UUID.class)
                .list();
    }

    /// @return false when the member is in the team already
    @Transactional(propagation = Propagation.MANDATORY)
    boolean place(UUID teamId, UUID userId) {
        return jdbc.sql("""
                        insert into team_member (tenant_id, team_id, user_id) values (:tenant, :team, :user)
                        on conflict do nothing
                        """)
                        .param("tenant", Tenancy.current())
                        .param("team", teamId)
                        .param("user", userId)
                        .update()
                == 1;
    }

    /// @return false when the member is not in the team
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(UUID teamId, UUID userId) {
        return jdbc.sql("delete from team_member where team_id = :team and user_id = :user")
                        .param("team", teamId)
                        .param("user", userId)
                        .update()
                == 1;
    }

    /// Who is where.
    record Place(UUID teamId, UUID userId) {}
}
