package io.doorstep.identity.audit;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class AuditRetention extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private int days;

    protected AuditRetention() {}

    AuditRetention(UUID id, int days) {
        this.id = id;
        this.days = days;
    }

    void keepFor(int newDays) {
        days = newDays;
    }

    RetentionView view() {
        return new RetentionView(days, Objects.requireNonNullElse(version, 0) + 1);
    }
}
