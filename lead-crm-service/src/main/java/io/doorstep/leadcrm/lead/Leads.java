package io.doorstep.leadcrm.lead;

import jakarta.persistence.LockModeType;
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
    @Query("select l from Lead l where l.id = :id and l.deletedAt is null")
    Optional<Lead> findToChange(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Lead l where l.assigneeId = :agent and l.closedAt is null and l.deletedAt is null")
    List<Lead> listOpenOf(UUID agent, Limit limit);

    /// Open leads that nobody has, the oldest first; those that another transaction is assigning are left to it.
    @Query(value = """
                    select * from lead where assignee_id is null and closed_at is null and deleted_at is null
                    order by captured_at limit :limit for update skip locked
                    """, nativeQuery = true)
    List<Lead> listWaiting(int limit);
}
