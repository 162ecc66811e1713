package io.doorstep.leadcrm.person;

import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.person.MergeRule.Preference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Who became one with whom, and all that is needed to take it back.
@Repository
@Transactional(readOnly = true)
class Merges {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Merges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Hands over what the merged person has, and remembers what that was.
    @Transactional
    void carryOut(PastMerge merge) {
        Optional<Caller> user = Optional.ofNullable(Caller.find()).filter(caller -> caller.kind() == Caller.Kind.USER);
        jdbc.sql("""
                        insert into person_merge (id, survivor_id, merged_id, rule, details_before, details_after,
                                                  identity_ids, first_choices, address_ids, merged_at, merged_by, merged_by_name)
                        values (:id, :survivor, :merged, :rule, cast(:before as jsonb), cast(:after as jsonb),
                                array(select id from person_identity where person_id = :merged),
                                array(select id from person_identity where person_id = :merged and is_primary),
                                array(select id from person_address where person_id = :merged),
                                :at, :by, :byName)
                        """)
                .param("id", merge.id())
                .param("survivor", merge.survivorId())
                .param("merged", merge.mergedId())
                .param("rule", merge.preference().name())
                .param("before", json.writeValueAsString(merge.before()))
                .param("after", json.writeValueAsString(merge.after()))
                .param("at", Timestamp.from(merge.mergedAt()))
                .param("by", user.map(Caller::userId).orElse(null))
                .param("byName", user.map(Caller::name).orElse(null))
                .update();
        jdbc.sql("update person_identity set person_id = ?, is_primary = false where person_id = ?")
                .params(merge.survivorId(), merge.mergedId())
                .update();
        jdbc.sql("update person_address set person_id = ? where person_id = ?")
                .params(merge.survivorId(), merge.mergedId())
                .update();
    }

    /// Gives back what the merged person had, as far as the survivor has it still.
    @Transactional
    void takeBack(PastMerge merge, Instant now) {
        Caller caller = Caller.find();
        jdbc.sql("""
                        update person_identity i set person_id = m.merged_id, is_primary = i.id = any (m.first_choices)
                        from person_merge m
                        where m.id = ? and i.person_id = m.survivor_id and i.id = any (m.identity_ids)
                        """).param(merge.id()).update();
        jdbc.sql("""
                        update person_address a set person_id = m.merged_id
                        from person_merge m
                        where m.id = ? and a.person_id = m.survivor_id and a.id = any (m.address_ids)
                        """).param(merge.id()).update();
        jdbc.sql("update person_merge set unmerged_at = :now, unmerged_by = :by where id = :id")
                .param("now", Timestamp.from(now))
                .param("by", caller == null || caller.kind() != Caller.Kind.USER ? null : caller.userId())
                .param("id", merge.id())
                .update();
    }

    Optional<PastMerge> find(UUID survivor, UUID id) {
        return jdbc.sql("select * from person_merge where survivor_id = ? and id = ?")
                .params(survivor, id)
                .query(this::read)
                .optional();
    }

    /// The newest first; ids are ordered by time.
    List<PastMerge> list(UUID survivor, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                        select * from person_merge
                        where survivor_id = :survivor and (cast(:before as uuid) is null or id < cast(:before as uuid))
                        order by id desc limit :limit
                        """)
                .param("survivor", survivor)
                .param("before", before)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private PastMerge read(ResultSet row, int ignored) throws SQLException {
        Timestamp unmerged = row.getTimestamp("unmerged_at");
        return new PastMerge(
                row.getObject("id", UUID.class),
                row.getObject("survivor_id", UUID.class),
                row.getObject("merged_id", UUID.class),
                Preference.valueOf(row.getString("rule")),
                json.readValue(row.getString("details_before"), PersonDetails.class),
                json.readValue(row.getString("details_after"), PersonDetails.class),
                row.getTimestamp("merged_at").toInstant(),
                row.getObject("merged_by", UUID.class),
                row.getString("merged_by_name"),
                unmerged == null ? null : unmerged.toInstant());
    }
}
