package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.Action;
import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Citation;
import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
@Unaudited
class Message extends TenantOwned implements Persistable<UUID> {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID conversationId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Author author;

    private @Nullable UUID agentId;
    private @Nullable String authorName;

    @Column(updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable Action action;

    @Column
    @Convert(converter = CitationsJson.class)
    private List<Citation> citations;

    private @Nullable String clientMessageId;
    private @Nullable UUID inReplyTo;

    @Column(updatable = false)
    private Instant sentAt;

    @Transient
    private boolean stored;

    protected Message() {}

    private Message(UUID id, Conversation conversation, Author author, String text, Instant now) {
        this.id = id;
        this.conversationId = conversation.id();
        this.position = conversation.nextPosition(now);
        this.author = author;
        this.text = text;
        this.citations = List.of();
        this.sentAt = now;
    }

    static Message ofVisitor(
            UUID id, Conversation conversation, String text, @Nullable String clientMessageId, Instant now) {
        var message = new Message(id, conversation, Author.VISITOR, text, now);
        message.clientMessageId = clientMessageId;
        return message;
    }

    static Message ofAssistant(UUID id, Conversation conversation, @Nullable String name, String text, Instant now) {
        var message = new Message(id, conversation, Author.ASSISTANT, text, now);
        message.authorName = name;
        return message;
    }

    static Message ofAgent(
            UUID id, Conversation conversation, UUID agentId, @Nullable String name, String text, Instant now) {
        var message = new Message(id, conversation, Author.AGENT, text, now);
        message.agentId = agentId;
        message.authorName = name;
        return message;
    }

    Message citing(List<Citation> sources) {
        citations = sources;
        return this;
    }

    Message answering(UUID question, Answer answer) {
        inReplyTo = question;
        action = answer.action();
        return citing(answer.citations());
    }

    SaidMessage said() {
        return new SaidMessage(id, position, author, authorName, text, action, citations, clientMessageId, sentAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostPersist
    @PostLoad
    void isStored() {
        stored = true;
    }
}
