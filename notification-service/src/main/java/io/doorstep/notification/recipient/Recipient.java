package io.doorstep.notification.recipient;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "recipient")
@Unaudited
class Recipient extends TenantOwned {

    @Id
    private UUID userId;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> roles;

    private boolean active;

    private boolean restricted;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Recipient() {}

    Recipient(MemberSnapshot member) {
        this.userId = member.userId();
        this.email = member.email();
        this.name = member.name();
        this.roles = List.copyOf(member.roles());
        this.active = member.active();
    }

    void become(MemberSnapshot member) {
        this.email = member.email();
        this.name = member.name();
        this.roles = List.copyOf(member.roles());
        this.active = member.active();
    }

    void restrict(boolean wanted) {
        this.restricted = wanted;
    }

    boolean isRestricted() {
        return restricted;
    }

    boolean hasAnyOf(Set<String> wanted) {
        return !Collections.disjoint(roles, wanted);
    }

    UUID userId() {
        return userId;
    }

    Addressee toAddressee() {
        return new Addressee(userId, email, name, active);
    }
}
