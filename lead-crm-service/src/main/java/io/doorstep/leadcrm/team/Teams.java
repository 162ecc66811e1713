package io.doorstep.leadcrm.team;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
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

    /// The teams that a member is in, and those that stand above them.
    @Transactional(readOnly = true)
    public Set<UUID> listTeamsOf(UUID userId) {
        return jdbc.sql("""
                        with recursive mine as (
                            select m.team_id from team_member m where m.user_id = ?
                            union
                            select t.parent_id from mine join team t on t.id = mine.team_id
                            where t.parent_id is not null)
                        select team_id from mine
                        """).param(userId).query(UUID.class).set();
    }

    /// In which teams each member is, and which stand above those.
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> listTeamsByMember() {
        return jdbc
                .sql("""
                        with recursive above as (
                            select m.user_id, m.team_id from team_member m
                            union
                            select a.user_id, t.parent_id from above a join team t on t.id = a.team_id
                            where t.parent_id is not null)
                        select user_id, team_id from above
                        """)
                .query((row, _) ->
                        Map.entry(row.getObject("user_id", UUID.class), row.getObject("team_id", UUID.class)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    @Transactional(readOnly = true)
    public boolean exists(UUID team) {
        return jdbc.sql("select exists (select from team where id = ?)")
                .param(team)
                .query(Boolean.class)
                .single();
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
