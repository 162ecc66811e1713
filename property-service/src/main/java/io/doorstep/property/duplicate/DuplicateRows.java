package io.doorstep.property.duplicate;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Pairs of listings that may be one home, and those that wait to be compared.
@Repository
@Transactional(readOnly = true)
class DuplicateRows {

    private static final String TAKE = """
            delete from listing_to_compare
            where (tenant_id, id) in (
                select tenant_id, id from listing_to_compare order by id limit :limit for update skip locked)
            returning listing_id
            """;
    private static final String KEEP = """
            insert into duplicate_listing (tenant_id, first_id, second_id, score, reasons, found_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, first_id, second_id) do update
                set score = excluded.score, reasons = excluded.reasons
            """;
    private static final String LIST = """
            select * from duplicate_listing
            where dismissed_at is null and score >= :least and (score, first_id, second_id) < (:score, :first, :second)
            order by score desc, first_id desc, second_id desc limit :limit
            """;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    DuplicateRows(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    /// Two listings by their ids, the older first.
    record Pair(UUID first, UUID second, int score, List<String> reasons) {

        /// Ids are ordered by time, and the database orders them as their texts are.
        static Pair of(UUID one, UUID other, Likeness likeness) {
            boolean inOrder = one.toString().compareTo(other.toString()) < 0;
            return new Pair(inOrder ? one : other, inOrder ? other : one, likeness.score(), likeness.reasons());
        }
    }

    @Transactional
    void queue(List<UUID> listings) {
        jdbc.sql("""
                insert into listing_to_compare (tenant_id, listing_id) select :tenant, unnest(cast(:ids as uuid[]))
                """)
                .param("tenant", Tenancy.current())
                .param("ids", listings.toArray(UUID[]::new))
                .update();
    }

    @Transactional
    List<UUID> take(int limit) {
        return jdbc.sql(TAKE).param("limit", limit).query(UUID.class).list().stream()
                .distinct()
                .toList();
    }

    /// Those of them that are still there, which nobody deletes before the transaction ends.
    @Transactional
    List<UUID> hold(List<UUID> listings) {
        return jdbc.sql("select id from listing where id = any(:ids) order by id for key share")
                .param("ids", listings.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /// What was found before of these listings and not dismissed.
    @Transactional
    void forget(List<UUID> listings) {
        jdbc.sql("""
                delete from duplicate_listing
                where dismissed_at is null and (first_id = any(:ids) or second_id = any(:ids))
                """).param("ids", listings.toArray(UUID[]::new)).update();
    }

    @Transactional
    void keep(Collection<Pair> pairs, Instant now) {
        batch.batchUpdate(
                KEEP,
                pairs.stream()
                        .map(pair -> new Object[] {
                            Tenancy.current(),
                            pair.first(),
                            pair.second(),
                            pair.score(),
                            pair.reasons().toArray(String[]::new),
                            Timestamp.from(now)
                        })
                        .toList());
    }

    /// The likeliest first, those past a pair.
    List<Pair> list(int minScore, Pair after, int limit) {
        return jdbc.sql(LIST)
                .param("least", minScore)
                .param("score", after.score())
                .param("first", after.first())
                .param("second", after.second())
                .param("limit", limit)
                .query(DuplicateRows::pair)
                .list();
    }

    /// @return whether they were a pair that nobody had dismissed
    @Transactional
    boolean dismiss(UUID one, UUID other, Instant now) {
        return jdbc.sql("""
                        update duplicate_listing set dismissed_at = :at
                        where first_id = least(:one, :other) and second_id = greatest(:one, :other)
                          and dismissed_at is null
                        """)
                        .param("at", Timestamp.from(now))
                        .param("one", one)
                        .param("other", other)
                        .update()
                > 0;
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        Array reasons = row.getArray("reasons");
        return new Pair(
                row.getObject("first_id", UUID.class),
                row.getObject("second_id", UUID.class),
                row.getInt("score"),
                List.of((String[]) reasons.getArray()));
    }
}
