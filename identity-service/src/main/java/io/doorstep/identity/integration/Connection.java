package io.doorstep.identity.integration;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "integration_connection")
class Connection extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private String kind;

    @Column
    private String name;

    private @Nullable String manage;

    @Column
    private boolean connected;

    @Column
    private Instant changedAt;

    protected Connection() {}

    Connection(ConnectionView told) {
        this.id = told.id();
        this.kind = told.kind();
        this.name = told.name();
        this.manage = told.manage();
        this.connected = true;
        this.changedAt = told.since();
    }

    /// What is older than what is known changes nothing.
    void connect(ConnectionView told) {
        if (!told.since().isBefore(changedAt)) {
            name = told.name();
            manage = told.manage();
            connected = true;
            changedAt = told.since();
        }
    }

    void disconnect(Instant at) {
        if (!at.isBefore(changedAt)) {
            connected = false;
            changedAt = at;
        }
    }

    ConnectionView view() {
        return new ConnectionView(id, kind, name, manage, changedAt);
    }
}
