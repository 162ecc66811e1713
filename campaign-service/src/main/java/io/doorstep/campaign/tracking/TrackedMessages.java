package io.doorstep.campaign.tracking;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface TrackedMessages extends Repository<TrackedMessage, UUID> {

    @Transactional
    TrackedMessage save(TrackedMessage message);

    Optional<TrackedMessage> findByMessageId(UUID messageId);

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from TrackedMessage m where m.messageId = :id")
    Optional<TrackedMessage> findForUpdate(UUID id);
}
