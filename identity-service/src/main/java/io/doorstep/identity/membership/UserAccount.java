package io.doorstep.identity.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Belongs to no tenant, see the migration.
@Entity
class UserAccount {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private String email;

    @Column
    private String name;

    /// Written by [UserDirectory] alone, past the audit log: where somebody went last is no change to the account.
    @Column(insertable = false, updatable = false)
    private @Nullable UUID lastOrganization;

    @Column(updatable = false)
    private Instant createdAt;

    protected UserAccount() {}

    UserAccount(UUID id, EmailAddress email, String name, Instant createdAt) {
        this.id = id;
        this.email = email.text();
        this.name = name;
        this.createdAt = createdAt;
    }

    void rename(String wanted) {
        name = wanted;
    }

    UserView view() {
        return new UserView(id, email, name, lastOrganization);
    }
}
