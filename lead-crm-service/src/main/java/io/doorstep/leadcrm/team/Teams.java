package io.doorstep.leadcrm.team;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The teams of the bound business, one below the other, and who is in each.
@Repository
public class Teams {

    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All who are in a team of this member's or in one below it; a circle is walked once.
    @Transactional(readOnly = true)
    public Set<UUID> matesOf(UUID userId) {
        return jdbc.sql("""
                        with recursive mine as (
                            select m.team_id from team_member m where m.user_id = ?
                            union
                            select t.id from team t join mine on t.parent_id = mine.team_id)
                        select m.user_id from team_member m join mine on mine.team_id = m.team_id
                        """).param(userId).query(UUID.class).set();
    }

    @Transactional
    void put(UUID team, @Nullable UUID parent, List<UUID> members) {
        jdbc.sql("""
                        insert into team (id, parent_id) values (:team, :parent)
                        on conflict (tenant_id, id) do update set parent_id = excluded.parent_id
                        """).param("team", team).param("parent", parent).update();
        jdbc.sql("delete from team_member where team_id = ?").param(team).update();
        String[] ids = members.stream().map(UUID::toString).toArray(String[]::new);
        jdbc.sql("insert into team_member (team_id, user_id) select :team, unnest(cast(:members as uuid[]))")
                .param("team", team)
                .param("members", ids)
                .update();
    }

    @Transactional
    void remove(UUID team) {
        jdbc.sql("delete from team where id = ?").param(team).update();
    }
}
