package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.duplicate.FindLikePeople.Like;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /// Somebody named the contacts of both at once, which stays true whatever becomes of their likeness.
    @Transactional
    void record(UUID older, UUID newer, int score, String reason) {
        jdbc.sql("""
                        insert into duplicate_candidate (older_id, newer_id, score, reasons, found_by)
                        values (?, ?, ?, array[?], 'SHARED_CONTACT')
                        on conflict (tenant_id, older_id, newer_id) do update
                        set score = greatest(duplicate_candidate.score, excluded.score), found_by = excluded.found_by,
                            reasons = case duplicate_candidate.found_by when 'LIKENESS'
                                      then excluded.reasons || duplicate_candidate.reasons else duplicate_candidate.reasons end
                        """).params(older, newer, score, reason).update();
    }

    /// Whom somebody was found to be like.
    Set<UUID> listLike(UUID person) {
        return jdbc.sql("""
                        select case older_id when :person then newer_id else older_id end from duplicate_candidate
                        where (older_id = :person or newer_id = :person) and found_by = 'LIKENESS' and dismissed_at is null
                        """).param("person", person).query(UUID.class).set();
    }

    /// Puts those who are like a person now in the place of those who were; pairs in one order, so that two who do
    /// so at once do not wait for each other.
    @Transactional
    void replace(UUID person, Set<UUID> before, List<Like> likes) {
        Set<UUID> left = new HashSet<>(before);
        likes.forEach(like -> left.remove(like.id()));
        jdbc.sql("""
                        delete from duplicate_candidate
                        where (older_id = :person or newer_id = :person) and found_by = 'LIKENESS' and dismissed_at is null
                          and (case older_id when :person then newer_id else older_id end) = any (cast(:left as uuid[]))
                        """)
                .param("person", person)
                .param("left", left.stream().map(UUID::toString).toArray(String[]::new))
                .update();
        likes.stream()
                .map(like -> Pair.of(person, like))
                .sorted(Comparator.comparing(pair -> pair.older() + " " + pair.newer()))
                .forEach(this::put);
    }

    private void put(Pair pair) {
        jdbc.sql("""
                        insert into duplicate_candidate (older_id, newer_id, score, reasons, found_by)
                        values (?, ?, ?, ?, 'LIKENESS')
                        on conflict (tenant_id, older_id, newer_id) do update
                        set score = excluded.score, reasons = excluded.reasons
                        where duplicate_candidate.found_by = 'LIKENESS'
                        """)
                .params(
                        pair.older(),
                        pair.newer(),
                        pair.like().likeness().score(),
                        pair.like().likeness().reasons().toArray(String[]::new))
                .update();
    }

    /// @return whether there was such a pair
    @Transactional
    boolean dismiss(UUID one, UUID other, Instant when) {
        return jdbc.sql("""
                        update duplicate_candidate set dismissed_at = :now
                        where dismissed_at is null
                          and ((older_id = :one and newer_id = :other) or (older_id = :other and newer_id = :one))
                        """)
                        .param("now", Timestamp.from(when))
                        .param("one", one)
                        .param("other", other)
                        .update()
                > 0;
    }

    List<Candidate> list(int minScore, @Nullable Candidate after, int limit) {
        return jdbc.sql("""
                        select older_id, newer_id, score, reasons from duplicate_candidate c
                        where dismissed_at is null and score >= :min
                          and not exists (select 1 from person p where p.id in (c.older_id, c.newer_id) and p.merged_into is not null)
                          and (cast(:score as int) is null or (doubt, older_id, newer_id) > (100 - cast(:score as int), cast(:a as uuid), cast(:b as uuid)))
                        order by doubt, older_id, newer_id limit :limit
                        """)
                .param("min", minScore)
                .param("score", after == null ? null : after.score())
                .param("a", after == null ? null : after.older())
                .param("b", after == null ? null : after.newer())
                .param("limit", limit)
                .query((row, _) -> new Candidate(
                        row.getObject("older_id", UUID.class),
                        row.getObject("newer_id", UUID.class),
                        row.getInt("score"),
                        List.of((String[]) row.getArray("reasons").getArray())))
                .list();
    }

    /// Two ids and why they may be one.
    record Candidate(UUID older, UUID newer, int score, List<String> reasons) {}

    /// Ids are ordered by time.
    private record Pair(UUID older, UUID newer, Like like) {

        static Pair of(UUID person, Like like) {
            List<UUID> inOrder = Stream.of(person, like.id())
                    .sorted(Comparator.comparing(UUID::toString))
                    .toList();
            return new Pair(inOrder.getFirst(), inOrder.getLast(), like);
        }
    }
}
