package io.doorstep.identity.access;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class CustomRole extends TenantOwned {

    @Id
    private String name;

    @Version
    private @Nullable Integer version;

    @Column
    private String description;

    private @Nullable String parent;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> permissions;

    @Column(updatable = false)
    private Instant createdAt;

    protected CustomRole() {}

    CustomRole(String name, RoleDraft draft, Instant now) {
        this.name = name;
        this.createdAt = now;
        become(draft);
    }

    final void become(RoleDraft draft) {
        description = draft.description();
        parent = draft.parent();
        permissions = draft.permissions();
    }

    void allow(Grants own) {
        permissions = own.texts();
    }

    RoleDefinition definition() {
        return new RoleDefinition(name, description, false, parent, own());
    }

    Grants own() {
        return Grants.parse(permissions).orElse(Grants.NONE);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
