package io.doorstep.leadcrm.analytics.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.analytics.Fact;
import io.doorstep.leadcrm.analytics.FactKind;
import io.doorstep.leadcrm.analytics.RecordFact;
import io.doorstep.leadcrm.analytics.RecordReply;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is said to people: conversations, sequences, messages.
@Component
class OutreachFactListener {

    private final RecordFact recordFact;
    private final RecordReply recordReply;

    OutreachFactListener(RecordFact recordFact, RecordReply recordReply) {
        this.recordFact = recordFact;
        this.recordReply = recordReply;
    }

    @OnEvent(topic = "conversations", type = "conversation.started")
    void onStarted(Conversation conversation, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.CONVERSATION_STARTED, conversation.conversationId(), conversation.startedAt())
                        .with(conversation.channel()));
    }

    /// Of a visitor who is not known it cannot be told whether it answers anything.
    @OnEvent(topic = "conversations", type = "message.received")
    void onReceived(Received message, EventContext event) {
        if (message.leadId() != null) {
            recordReply.record(event.eventId(), message.messageId(), message.leadId(), message.sentAt());
        }
    }

    @OnEvent(topic = "campaigns", type = "sequence.entered")
    void onEntered(Enrolment enrolment, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.SEQUENCE_ENTERED, enrolment.enrolmentId(), enrolment.occurredAt())
                        .about(enrolment.contactId())
                        .from(null, enrolment.sequenceId().toString()));
    }

    @OnEvent(topic = "messages", type = "message.delivered")
    void onDelivered(Message message, EventContext event) {
        record(FactKind.MESSAGE_DELIVERED, message, event);
    }

    @OnEvent(topic = "messages", type = "message.opened")
    void onOpened(Message message, EventContext event) {
        record(FactKind.MESSAGE_OPENED, message, event);
    }

    @OnEvent(topic = "messages", type = "message.clicked")
    void onClicked(Message message, EventContext event) {
        record(FactKind.MESSAGE_CLICKED, message, event);
    }

    @OnEvent(topic = "messages", type = "message.bounced")
    void onBounced(Message message, EventContext event) {
        record(FactKind.MESSAGE_BOUNCED, message, event);
    }

    private void record(FactKind kind, Message message, EventContext event) {
        UUID campaign = message.campaignId() == null ? message.sequenceId() : message.campaignId();
        recordFact.record(
                event.eventId(),
                Fact.of(kind, message.messageId(), message.occurredAt())
                        .about(message.contactId())
                        .from(null, campaign == null ? null : campaign.toString())
                        .with(message.channel()));
    }

    record Conversation(UUID conversationId, String channel, Instant startedAt) {}

    record Received(UUID messageId, @Nullable UUID leadId, Instant sentAt) {}

    record Enrolment(UUID sequenceId, UUID contactId, UUID enrolmentId, Instant occurredAt) {}

    record Message(
            UUID messageId,
            UUID contactId,
            @Nullable UUID campaignId,
            @Nullable UUID sequenceId,
            String channel,
            Instant occurredAt) {}
}
