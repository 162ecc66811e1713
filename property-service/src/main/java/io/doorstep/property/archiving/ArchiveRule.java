package io.doorstep.property.archiving;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When a business's listings are put away; a business has at most one.
@Entity
class ArchiveRule extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private @Nullable Integer soldAfter;
    private @Nullable Integer unchangedAfter;
    private @Nullable Instant lastRunAt;
    private @Nullable Integer lastArchived;

    /// For Hibernate, which fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected ArchiveRule() {}

    ArchiveRule(UUID id) {
        this.id = id;
    }

    void become(RestingTime time) {
        soldAfter = time.soldAfter();
        unchangedAfter = time.unchangedAfter();
    }

    void noteRun(Instant at, int archived) {
        lastRunAt = at;
        lastArchived = archived;
    }

    RestingTime time() {
        return new RestingTime(soldAfter, unchangedAfter);
    }

    int version() {
        return version == null ? 0 : version;
    }

    @Nullable
    Instant lastRunAt() {
        return lastRunAt;
    }

    @Nullable
    Integer lastArchived() {
        return lastArchived;
    }
}
