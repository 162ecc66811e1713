package io.doorstep.leadcrm.assignment;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class Pond extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String name;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> memberIds;

    private @Nullable Integer claimWindowMinutes;

    protected Pond() {}

    Pond(UUID id, PondDraft draft) {
        this.id = id;
        become(draft);
    }

    void become(PondDraft draft) {
        name = draft.name();
        memberIds = draft.memberIds().stream().distinct().toList();
        claimWindowMinutes = draft.claimWindowMinutes();
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    PondView view() {
        return new PondView(id, version(), name, memberIds, claimWindowMinutes);
    }
}
