package io.doorstep.campaign.tracking;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "tracked_message")
@Unaudited
class TrackedMessage extends TenantOwned {

    @Id
    private UUID messageId;

    @Column(nullable = false)
    private UUID contactId;

    private @Nullable UUID sequenceId;

    private @Nullable Integer step;

    @Column(nullable = false)
    private Instant sentAt;

    private boolean opened;

    private boolean clicked;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TrackedMessage() {}

    TrackedMessage(TrackedDraft draft) {
        this.messageId = draft.messageId();
        this.contactId = draft.contactId();
        this.sequenceId = draft.sequenceId();
        this.step = draft.step();
        this.sentAt = draft.sentAt();
    }

    void sentAgain(Instant at) {
        sentAt = at;
    }

    /// @return whether it is the first of its kind
    boolean engage(EngagementKind kind) {
        boolean first =
                switch (kind) {
                    case OPEN -> !opened;
                    case CLICK -> !clicked;
                };
        switch (kind) {
            case OPEN -> opened = true;
            case CLICK -> clicked = true;
        }
        return first;
    }

    Instant sentAt() {
        return sentAt;
    }

    MessageEngaged toEvent(EngagementKind kind, Instant at) {
        return new MessageEngaged(kind, messageId, contactId, sequenceId, step, at);
    }
}
