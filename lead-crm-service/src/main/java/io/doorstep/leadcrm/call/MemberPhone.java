package io.doorstep.leadcrm.call;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The phone on which a member is reached.
@Entity
class MemberPhone extends TenantOwned {

    @Id
    private UUID userId;

    @Version
    private @Nullable Integer version;

    @Secret
    @Column
    private String number;

    protected MemberPhone() {}

    MemberPhone(UUID userId, String number) {
        this.userId = userId;
        this.number = number;
    }

    void become(String other) {
        number = other;
    }

    UUID userId() {
        return userId;
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    String number() {
        return number;
    }
}
