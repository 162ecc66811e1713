package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.ListDuplicates.Duplicate;
import io.doorstep.leadcrm.person.ListDuplicates.PersonSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Pairs of people who may be one.
@Repository
@Transactional(readOnly = true)
class DuplicateCandidates {

    private final JdbcClient jdbc;

    DuplicateCandidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void record(UUID older, UUID newer, int score, String reason) {
        jdbc.sql("""
                        insert into duplicate_candidate (older_id, newer_id, score, reasons) values (?, ?, ?, array[?])
                        on conflict (tenant_id, older_id, newer_id) do update
                        set score = greatest(duplicate_candidate.score, excluded.score)
                        """).params(older, newer, score, reason).update();
    }

    List<Duplicate> list(int minScore, @Nullable Duplicate after, int limit) {
        return jdbc.sql("""
                        select d.score, d.reasons, a.id as a_id, a.name as a_name, b.id as b_id, b.name as b_name
                        from duplicate_candidate d
                        join person a on a.tenant_id = d.tenant_id and a.id = d.older_id
                        join person b on b.tenant_id = d.tenant_id and b.id = d.newer_id
                        where d.score >= :min
                          and (cast(:score as int) is null or (-d.score, d.older_id, d.newer_id) > (-cast(:score as int), :a, :b))
                        order by d.score desc, d.older_id, d.newer_id limit :limit
                        """)
                .param("min", minScore)
                .param("score", after == null ? null : after.score())
                .param("a", after == null ? null : after.a().id())
                .param("b", after == null ? null : after.b().id())
                .param("limit", limit)
                .query(DuplicateCandidates::read)
                .list();
    }

    private static Duplicate read(ResultSet row, int ignored) throws SQLException {
        return new Duplicate(
                new PersonSummary(row.getObject("a_id", UUID.class), row.getString("a_name")),
                new PersonSummary(row.getObject("b_id", UUID.class), row.getString("b_name")),
                row.getInt("score"),
                List.of((String[]) row.getArray("reasons").getArray()));
    }
}
