package io.doorstep.identity.team;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class Team extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private TeamKind kind;

    @Column
    private String name;

    private @Nullable UUID parentId;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> roles;

    @Column(updatable = false)
    private Instant createdAt;

    protected Team() {}

    Team(UUID id, TeamKind kind, TeamDraft draft, Instant now) {
        this.id = id;
        this.kind = kind;
        this.createdAt = now;
        become(draft);
    }

    final void become(TeamDraft draft) {
        name = draft.name();
        parentId = draft.parentId();
        roles = new TreeSet<>(draft.roles());
    }

    TeamKind kind() {
        return kind;
    }

    TeamView view() {
        return new TeamView(id, version == null ? 0 : version, kind, name, parentId, new TreeSet<>(roles), createdAt);
    }
}
