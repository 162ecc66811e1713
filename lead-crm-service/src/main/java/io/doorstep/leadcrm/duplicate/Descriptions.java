package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.duplicate.likeness.Description;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What is known of everybody in the spelling that is compared, and the keys under which it is looked up.
@Repository
@Transactional(readOnly = true)
class Descriptions {

    private static final int OF_ONE_BLOCK = 50;
    private static final int OF_ALL_BLOCKS = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Descriptions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Lets nobody else describe this person until the transaction ends.
    ///
    /// @return the description so far, without anything when there was none; nothing when there is no such person
    @Transactional
    Optional<Description> lock(UUID person) {
        jdbc.sql("""
                        insert into person_description (person_id, details)
                        select id, cast(? as jsonb) from person where id = ? and merged_into is null
                        on conflict (tenant_id, person_id) do nothing
                        """)
                .params(json.writeValueAsString(Description.NOTHING), person)
                .update();
        return jdbc.sql("select person_id, details from person_description where person_id = ? for update")
                .param(person)
                .query((row, _) -> neighbour(row).description())
                .optional();
    }

    @Transactional
    void put(UUID person, Description description, Collection<String> blocks) {
        jdbc.sql("update person_description set details = cast(? as jsonb) where person_id = ?")
                .params(json.writeValueAsString(description), person)
                .update();
        String[] keys = blocks.toArray(String[]::new);
        jdbc.sql("delete from person_block where person_id = ? and key <> all (?)")
                .params(person, keys)
                .update();
        jdbc.sql("""
                        insert into person_block (key, person_id) select key, ? from unnest(?) as given (key)
                        on conflict (tenant_id, key, person_id) do nothing
                        """).params(person, keys).update();
    }

    @Transactional
    void forget(UUID person) {
        jdbc.sql("delete from person_description where person_id = ?")
                .param(person)
                .update();
    }

    /// People who share a block, of a large block the newest only: what many share says little.
    ///
    /// @param except somebody who is left out
    List<Neighbour> neighbours(Collection<String> blocks, @Nullable UUID except) {
        return jdbc.sql("""
                        select d.person_id, d.details
                        from (select distinct near.person_id
                              from unnest(:keys) as given (key)
                              cross join lateral (
                                  select b.person_id from person_block b
                                  where b.key = given.key and (cast(:except as uuid) is null or b.person_id <> :except)
                                  order by b.person_id desc limit :ofOne) near
                              limit :ofAll) shared
                        join person_description d on d.person_id = shared.person_id
                        """)
                .param("keys", blocks.toArray(String[]::new))
                .param("except", except)
                .param("ofOne", OF_ONE_BLOCK)
                .param("ofAll", OF_ALL_BLOCKS)
                .query((row, _) -> neighbour(row))
                .list();
    }

    /// Holds descriptions until the transaction ends, so that none of these people is described anew meanwhile.
    @Transactional
    Map<UUID, Description> hold(Collection<UUID> people) {
        return jdbc
                .sql("""
                        select person_id, details from person_description where person_id = any (cast(? as uuid[]))
                        order by person_id for share
                        """)
                .param(people.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> neighbour(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Neighbour::id, Neighbour::description));
    }

    boolean isCompared(UUID person) {
        return jdbc.sql("""
                        select 1 from person_comparison c join person_description d on d.person_id = c.person_id
                        where c.person_id = ? and c.details_md5 = md5(cast(d.details as text))
                        """).param(person).query(Integer.class).optional().isPresent();
    }

    @Transactional
    void markCompared(UUID person) {
        jdbc.sql("""
                        insert into person_comparison (person_id, details_md5)
                        select person_id, md5(cast(details as text)) from person_description where person_id = ?
                        on conflict (tenant_id, person_id) do update set details_md5 = excluded.details_md5
                        """).param(person).update();
    }

    private Neighbour neighbour(ResultSet row) throws SQLException {
        return new Neighbour(
                row.getObject("person_id", UUID.class), json.readValue(row.getString("details"), Description.class));
    }

    /// Somebody near enough to be compared with.
    record Neighbour(UUID id, Description description) {}
}
