package io.doorstep.leadcrm.person;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Person extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private @Nullable String name;

    /// The name as it is searched: in lower case.
    private @Nullable String nameKey;

    @Column(updatable = false)
    private Instant createdAt;

    protected Person() {}

    Person(UUID id, @Nullable String name, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
        if (name != null) {
            rename(name);
        }
    }

    void rename(String newName) {
        name = newName;
        nameKey = newName.toLowerCase(Locale.ROOT);
    }

    UUID id() {
        return id;
    }

    @Nullable
    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }
}
