package io.doorstep.identity.retention;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class RetentionPolicy extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    @Convert(converter = DaysAsJson.class)
    private Map<RetentionCategory, Integer> days;

    @Column
    private boolean dryRun;

    @Column
    private Instant changedAt;

    protected RetentionPolicy() {}

    RetentionPolicy(UUID id) {
        this.id = id;
    }

    void say(Map<RetentionCategory, Integer> wanted, boolean onlyCount, Instant now) {
        days = Map.copyOf(wanted);
        dryRun = onlyCount;
        changedAt = now;
    }

    PolicyView view() {
        return new PolicyView(days, dryRun, changedAt, Objects.requireNonNullElse(version, 0) + 1);
    }
}
