package io.doorstep.campaign.delivery;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The company in whose name messages are sent.
@Entity
@Table(name = "sender")
@Unaudited
class Sender extends TenantOwned {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Sender() {}

    Sender(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    void rename(String next) {
        this.name = next;
    }

    String name() {
        return name;
    }
}
