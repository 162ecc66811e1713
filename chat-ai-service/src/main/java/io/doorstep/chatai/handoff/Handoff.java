package io.doorstep.chatai.handoff;

import io.doorstep.chatai.assistant.HandoffReason;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Handoff extends TenantOwned {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID conversationId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private HandoffReason reason;

    private @Nullable String summary;

    @Column(updatable = false)
    private Instant requestedAt;

    private @Nullable UUID acceptedBy;
    private @Nullable Instant acceptedAt;

    protected Handoff() {}

    Handoff(UUID id, UUID conversationId, HandoffReason reason, String summary, Instant now) {
        this.id = id;
        this.conversationId = conversationId;
        this.reason = reason;
        this.summary = summary;
        this.requestedAt = now;
    }

    void accept(UUID agent, Instant now) {
        acceptedBy = agent;
        acceptedAt = now;
    }

    HandoffView view() {
        return new HandoffView(id, conversationId, reason, summary, requestedAt, acceptedBy, acceptedAt);
    }
}
