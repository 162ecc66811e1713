package io.doorstep.notification.notification;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead that somebody must hear of: its agent, or everybody while it has none.
@Entity
@Table(name = "lead_watch")
@Unaudited
class LeadWatch extends TenantOwned {

    @Id
    private UUID leadId;

    private @Nullable String name;
    private @Nullable String message;
    private @Nullable String source;
    private @Nullable Integer score;
    private @Nullable UUID assigneeId;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected LeadWatch() {}

    LeadWatch(UUID leadId) {
        this.leadId = leadId;
    }

    void captured(CapturedLead lead) {
        this.name = lead.name();
        this.message = lead.message();
        this.source = lead.source();
        this.score = lead.score();
    }

    void assignedTo(UUID assignee, @Nullable String personName) {
        this.assigneeId = assignee;
        this.name = name == null ? personName : name;
    }

    void released() {
        assigneeId = null;
    }

    Optional<UUID> assignee() {
        return Optional.ofNullable(assigneeId);
    }

    Map<String, Object> facts() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("name", name);
        facts.put("message", message);
        facts.put("source", source);
        facts.put("score", score);
        facts.values().removeIf(fact -> fact == null);
        return Map.copyOf(facts);
    }
}
