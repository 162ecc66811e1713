package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.DialogueState;
import io.doorstep.chatai.assistant.Subject;
import io.doorstep.chatai.contact.Consent;
import io.doorstep.chatai.contact.Contact;
import io.doorstep.chatai.contact.ContactFound;
import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.crypto.EncryptedString;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Unaudited
class Conversation extends TenantOwned {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column
    @Enumerated(EnumType.STRING)
    private ConversationStatus status;

    @Convert(converter = EncryptedString.class)
    private @Nullable String name;

    @Convert(converter = EncryptedString.class)
    private @Nullable String email;

    @Convert(converter = EncryptedString.class)
    private @Nullable String phone;

    private @Nullable Boolean consentMarketing;

    @Convert(converter = EncryptedString.class)
    private @Nullable String consentText;

    @Column
    @Convert(converter = DialogueJson.class)
    private DialogueState dialogue;

    private int dialogueTurn;
    private int lastPosition;
    /// The home that the visitor came for.
    @Column(updatable = false)
    private @Nullable UUID propertyId;

    private @Nullable UUID leadId;
    private @Nullable UUID agentId;

    @Column(updatable = false)
    private Instant startedAt;

    @Column
    private Instant lastMessageAt;

    protected Conversation() {}

    Conversation(UUID id, Channel channel, @Nullable Subject subject, Instant now) {
        this.id = id;
        this.channel = channel;
        this.status = ConversationStatus.WITH_ASSISTANT;
        this.dialogue = subject == null ? DialogueState.START : subject.thread();
        this.propertyId = subject == null ? null : subject.home().id();
        this.startedAt = now;
        this.lastMessageAt = now;
    }

    /// The place of the next message; to be called with the row locked.
    int nextPosition(Instant now) {
        lastMessageAt = now;
        return ++lastPosition;
    }

    void visitorWrites() {
        status = status.whenVisitorWrites();
    }

    /// @return whether there is anything new in it
    boolean learn(ContactFound found) {
        var before = contact();
        var now = before.with(found.contact());
        name = now.name();
        email = now.email();
        phone = now.phone();
        return learn(found.consent()) || !now.equals(before);
    }

    private boolean learn(@Nullable Consent said) {
        if (said == null || said.equals(consent())) {
            return false;
        }
        consentMarketing = said.marketing();
        consentText = said.text();
        return true;
    }

    /// Of two turns answered at the same time the later one decides where the talk stands.
    void follow(DialogueState next, int turn) {
        if (turn >= dialogueTurn) {
            dialogue = next;
            dialogueTurn = turn;
        }
    }

    /// @return whether nobody had been called before
    boolean callPerson() {
        var first = status == ConversationStatus.WITH_ASSISTANT;
        if (first) {
            status = ConversationStatus.WAITING_FOR_AGENT;
        }
        return first;
    }

    /// @return whether the agent came only now
    boolean agentWrites(UUID agent) {
        var came = status != ConversationStatus.WITH_AGENT || !agent.equals(agentId);
        status = ConversationStatus.WITH_AGENT;
        agentId = agent;
        return came;
    }

    void agentLeaves() {
        status = status.whenAgentLeaves();
        agentId = null;
    }

    void become(ConversationStatus next) {
        status = next;
    }

    void belongTo(UUID lead) {
        leadId = lead;
    }

    Contact contact() {
        return new Contact(name, email, phone);
    }

    @Nullable
    Consent consent() {
        return consentMarketing == null || consentText == null ? null : new Consent(consentMarketing, consentText);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    Channel channel() {
        return channel;
    }

    ConversationStatus status() {
        return status;
    }

    DialogueState dialogue() {
        return dialogue;
    }

    @Nullable
    UUID propertyId() {
        return propertyId;
    }

    @Nullable
    UUID leadId() {
        return leadId;
    }

    @Nullable
    UUID agentId() {
        return agentId;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant lastMessageAt() {
        return lastMessageAt;
    }
}
