package io.doorstep.campaign.delivery;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Messages extends Repository<Message, UUID> {

    @Transactional
    Message save(Message message);

    Optional<Message> findById(UUID id);

    Optional<Message> findByEnrolmentIdAndStep(UUID enrolmentId, int step);

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Message m where m.id = :id")
    Optional<Message> findForUpdate(UUID id);

    @Query("""
            select m from Message m
            where m.id < :before
              and (:contact is null or m.contactId = :contact)
              and (:status is null or m.tries.status = :status)
            order by m.id desc
            """)
    List<Message> findBefore(UUID before, @Nullable UUID contact, @Nullable MessageStatus status, Limit limit);
}
