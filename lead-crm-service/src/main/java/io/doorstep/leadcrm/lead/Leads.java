package io.doorstep.leadcrm.lead;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Leads extends JpaRepository<Lead, UUID> {

    /// The oldest, of those who were two people once.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select l from Lead l where l.personId = :person and l.closedAt is null and l.deletedAt is null
            order by l.capturedAt, l.id limit 1
            """)
    Optional<Lead> findOpenOf(UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Lead l where l.personId = :person and l.deletedAt is null order by l.id")
    List<Lead> listOf(UUID person);

    /// Of many people, the oldest first.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select l from Lead l where l.personId in :people and l.closedAt is null and l.deletedAt is null
            order by l.capturedAt, l.id
            """)
    List<Lead> listOpenOf(Collection<UUID> people);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Lead l where l.id = :id and l.deletedAt is null")
    Optional<Lead> findToChange(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Lead l where l.id in :ids and l.deletedAt is null order by l.id")
    List<Lead> listToChange(Collection<UUID> ids);

    @Query(value = """
            select * from lead where tags @> array[cast(:tag as text)] and deleted_at is null
            order by id limit :limit for update
            """, nativeQuery = true)
    List<Lead> listTagged(String tag, int limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select l from Lead l
            where l.stage.pipeline = :pipeline and l.stage.key = :stage and l.deletedAt is null
            order by l.id
            """)
    List<Lead> listStandingIn(String pipeline, String stage, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select l from Lead l
            where l.holding.assigneeId = :agent and l.closedAt is null and l.deletedAt is null
            order by l.id
            """)
    List<Lead> listOpenOf(UUID agent, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select l from Lead l where l.id > :after and l.closedAt is null and l.deletedAt is null order by l.id
            """)
    List<Lead> listOpenAfter(UUID after, Limit limit);

    @Query("""
            select count(l) > 0 from Lead l
            where l.id = :id and l.holding.acceptBy <= :now and l.closedAt is null and l.deletedAt is null
            """)
    boolean isOverdue(UUID id, Instant now);

    @Query("""
            select count(l) > 0 from Lead l
            where l.id = :id and l.holding.pondId is not null and l.closedAt is null and l.deletedAt is null
            """)
    boolean isPooled(UUID id);

    /// Open leads that somebody has and that nobody did anything with since then.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select l from Lead l
            where l.holding.assigneeId is not null and l.holding.touchedAt < :since
              and l.closedAt is null and l.deletedAt is null
            order by l.id
            """)
    List<Lead> listUntouchedSince(Instant since, Limit limit);
}
