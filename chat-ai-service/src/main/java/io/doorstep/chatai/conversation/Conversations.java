package io.doorstep.chatai.conversation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Conversations extends Repository<Conversation, UUID> {
    Optional<Conversation> findById(UUID id);

    /// One message at a time: its place and the order of its events follow from the lock.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conversation c where c.id = :id")
    @Transactional
    Optional<Conversation> lockById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conversation c where c.agentId = :agent and c.status = WITH_AGENT order by c.id")
    @Transactional
    List<Conversation> lockLedBy(UUID agent);

    @Query("select c.leadId from Conversation c where c.id = :id")
    Optional<UUID> findLeadOf(UUID id);

    @Transactional
    Conversation save(Conversation conversation);
}
