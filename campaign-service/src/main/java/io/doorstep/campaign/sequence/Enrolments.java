package io.doorstep.campaign.sequence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Enrolments extends Repository<Enrolment, UUID> {

    /// @return 1, or 0 when the contact was in this sequence before, at whatever instance
    @Transactional
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
            insert into enrolment (tenant_id, id, sequence_id, contact_id, status, entered_at, version)
            values (:tenant, :id, :sequence, :contact, 'ACTIVE', :now, 0)
            on conflict (tenant_id, sequence_id, contact_id) do nothing
            """)
    int enter(UUID tenant, UUID id, UUID sequence, UUID contact, Instant now);

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.id = :id")
    Optional<Enrolment> findForUpdate(UUID id);

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.contactId = :contact and e.status = :status order by e.id")
    List<Enrolment> findOfContactForUpdate(UUID contact, EnrolmentStatus status);

    boolean existsBySequenceIdAndContactId(UUID sequenceId, UUID contactId);

    @Query("select e from Enrolment e where e.sequenceId = :sequence and e.id < :before order by e.id desc")
    List<Enrolment> findBefore(UUID sequence, UUID before, Limit limit);
}
