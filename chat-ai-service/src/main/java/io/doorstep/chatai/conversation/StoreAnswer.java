package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.Answer;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.observe.LogKeys;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the assistant's answer and where the talk stands, and calls a person if the answer does.
@Component
class StoreAnswer {
    private static final Logger log = LoggerFactory.getLogger(StoreAnswer.class);

    private final Conversations conversations;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    StoreAnswer(
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

    /// One answer a message: when two were found at the same time, the first stays.
    @Transactional
    SaidMessage store(Taken.ToAnswer taken, Answer answer) {
        var now = clock.instant();
        var conversation = conversations.lockById(taken.turn().conversationId()).orElseThrow();
        if (answer.tokens() != null) {
            events.publishEvent(new TokensSpent(conversation.id(), answer.tokens(), now));
        }
        var before = messages.findByConversationIdAndInReplyTo(conversation.id(), taken.messageId());
        if (before.isPresent()) {
            return before.get().said();
        }
        var name = taken.turn().organization().persona().name();
        var message = messages.save(Message.ofAssistant(ids.next(), conversation, name, answer.text(), now)
                .answering(taken.messageId(), answer));
        conversation.follow(answer.state(), taken.position());
        events.publishEvent(new MessageStored(conversation.id(), message.getId(), Author.ASSISTANT, null, now));
        if (answer.handoff() != null && conversation.callPerson()) {
            events.publishEvent(new PersonCalled(
                    conversation.id(), answer.handoff(), taken.turn().text(), conversation.leadId(), now));
            log.atInfo()
                    .addKeyValue(LogKeys.AGGREGATE, conversation.id())
                    .addKeyValue(LogKeys.REASON, answer.handoff().onTheWire())
                    .log("A person is called");
        }
        return message.said();
    }
}
