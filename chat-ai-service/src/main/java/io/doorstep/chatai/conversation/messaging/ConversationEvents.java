package io.doorstep.chatai.conversation.messaging;

import io.doorstep.chatai.conversation.Author;
import io.doorstep.chatai.conversation.ContactExtracted;
import io.doorstep.chatai.conversation.ConversationStarted;
import io.doorstep.chatai.conversation.MessageStored;
import io.doorstep.chatai.conversation.TokensSpent;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes what happens in conversations to the outbox, in the transaction in which it happens.
@Component
class ConversationEvents {
    private static final String CONVERSATIONS = "conversations";
    private static final String USAGE = "usage";

    private final Outbox outbox;

    ConversationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ConversationStarted event) {
        outbox.publish(new OutgoingEvent(
                CONVERSATIONS,
                "conversation.started",
                event.conversationId(),
                new ConversationStartedV1(
                        event.conversationId(), event.channel().onTheWire(), event.startedAt())));
    }

    @EventListener
    void on(MessageStored event) {
        outbox.publish(new OutgoingEvent(
                CONVERSATIONS,
                event.author() == Author.VISITOR ? "message.received" : "message.sent",
                event.conversationId(),
                new MessageV1(
                        event.conversationId(),
                        event.messageId(),
                        event.author().onTheWire(),
                        event.leadId(),
                        event.sentAt())));
    }

    @EventListener
    void on(ContactExtracted event) {
        outbox.publish(new OutgoingEvent(
                CONVERSATIONS, "contact.extracted", event.conversationId(), ContactExtractedV1.of(event)));
    }

    @EventListener
    void on(TokensSpent event) {
        var tokens = event.tokens();
        outbox.publish(new OutgoingEvent(
                USAGE,
                "ai.tokens-used",
                event.conversationId(),
                new TokensUsedV1(
                        event.conversationId(),
                        tokens.model(),
                        tokens.inputTokens(),
                        tokens.outputTokens(),
                        event.spentAt())));
    }
}
