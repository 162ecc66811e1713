package io.doorstep.chatai.handoff;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Handoffs extends Repository<Handoff, UUID> {
    List<Handoff> findByConversationIdOrderByRequestedAtDesc(UUID conversationId);

    List<Handoff> findByConversationIdAndAcceptedAtIsNull(UUID conversationId);

    @Transactional
    Handoff save(Handoff handoff);
}
