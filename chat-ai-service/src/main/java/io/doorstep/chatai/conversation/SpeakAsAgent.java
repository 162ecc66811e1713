package io.doorstep.chatai.conversation;

import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets an agent take part; from then on the assistant is silent.
@Component
public class SpeakAsAgent {
    private final Conversations conversations;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    SpeakAsAgent(
            Conversations conversations,
            Messages messages,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Optional<SaidMessage> speak(UUID conversationId, UUID agentId, @Nullable String agentName, String text) {
        return conversations.lockById(conversationId).map(conversation -> {
            var now = clock.instant();
            var message = messages.save(Message.ofAgent(ids.next(), conversation, agentId, agentName, text, now));
            if (conversation.agentWrites(agentId)) {
                events.publishEvent(new AgentJoined(conversationId, agentId, now));
            }
            events.publishEvent(new MessageStored(conversationId, message.getId(), Author.AGENT, null, now));
            return message.said();
        });
    }
}
