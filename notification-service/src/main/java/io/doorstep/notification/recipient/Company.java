package io.doorstep.notification.recipient;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "company")
@Unaudited
class Company extends TenantOwned {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String timezone;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    Company(UUID id, String name, ZoneId timezone) {
        this.id = id;
        this.name = name;
        this.timezone = timezone.getId();
    }

    void become(String name, ZoneId timezone) {
        this.name = name;
        this.timezone = timezone.getId();
    }

    Letterhead toLetterhead() {
        return new Letterhead(name, ZoneId.of(timezone));
    }
}
