package io.doorstep.leadcrm.call;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "phone_number")
class BusinessNumber extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private String number;

    private @Nullable String providerSid;

    @Column
    @Enumerated(EnumType.STRING)
    private NumberStatus status;

    private @Nullable String trouble;

    @Column
    private String name;

    private @Nullable UUID agentId;

    @Column
    private String source;

    private @Nullable String campaign;
    private @Nullable String fallback;
    private boolean recorded;

    @Column(updatable = false)
    private Instant createdAt;

    protected BusinessNumber() {}

    BusinessNumber(UUID id, String number, @Nullable String providerSid, NumberUse use, Instant now) {
        this.id = id;
        this.number = number;
        this.providerSid = providerSid;
        this.status = NumberStatus.ORDERED;
        this.createdAt = now;
        serve(use);
    }

    final void serve(NumberUse use) {
        name = use.name();
        agentId = use.agentId();
        source = use.source();
        campaign = use.campaign();
        fallback = use.fallback();
        recorded = use.recorded();
    }

    void activate(String sid) {
        providerSid = sid;
        status = NumberStatus.ACTIVE;
        trouble = null;
    }

    void refuse(String reason) {
        status = NumberStatus.REFUSED;
        trouble = reason;
    }

    void partWith(UUID agent) {
        agentId = agent.equals(agentId) ? null : agentId;
    }

    UUID id() {
        return id;
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    String number() {
        return number;
    }

    @Nullable
    String providerSid() {
        return providerSid;
    }

    NumberStatus status() {
        return status;
    }

    NumberUse use() {
        return new NumberUse(name, agentId, source, campaign, fallback, recorded);
    }

    NumberView view() {
        return new NumberView(id, version(), number, status, trouble, use(), createdAt);
    }
}
