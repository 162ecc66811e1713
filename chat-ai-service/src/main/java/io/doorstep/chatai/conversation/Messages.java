package io.doorstep.chatai.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Messages extends Repository<Message, UUID> {
    List<Message> findByConversationIdAndPositionGreaterThanOrderByPosition(
            UUID conversationId, int position, Limit limit);

    List<Message> findByConversationIdAndPositionLessThanOrderByPositionDesc(
            UUID conversationId, int position, Limit limit);

    Optional<Message> findByConversationIdAndClientMessageId(UUID conversationId, String clientMessageId);

    Optional<Message> findByConversationIdAndInReplyTo(UUID conversationId, UUID inReplyTo);

    @Transactional
    Message save(Message message);
}
