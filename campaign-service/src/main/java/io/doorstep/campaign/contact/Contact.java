package io.doorstep.campaign.contact;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "contact")
@Unaudited
class Contact extends TenantOwned {

    @Id
    private UUID id;

    private @Nullable String name;

    private @Nullable String email;

    private boolean marketingConsent;

    @Column(nullable = false)
    private Instant consentChangedAt;

    private @Nullable UUID mergedInto;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(UUID id) {
        this.id = id;
        this.consentChangedAt = Instant.EPOCH;
    }

    /// What a form leaves out does not wipe what is known.
    void meet(@Nullable String name, @Nullable String email) {
        this.name = name == null ? this.name : name;
        this.email = email == null ? this.email : email;
    }

    /// The latest word counts, in whatever order the words arrive.
    void setConsent(boolean given, Instant at) {
        if (!at.isBefore(consentChangedAt)) {
            marketingConsent = given;
            consentChangedAt = at;
        }
    }

    /// Keeps what is known, and the later word about consent; whoever takes another over stands for both.
    void takeOver(Contact other) {
        meet(name == null ? other.name : null, email == null ? other.email : null);
        setConsent(other.marketingConsent, other.consentChangedAt);
        mergedInto = null;
        other.mergedInto = id;
    }

    void standAlone() {
        mergedInto = null;
    }

    Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    UUID id() {
        return id;
    }

    ContactCard toCard() {
        return new ContactCard(id, name, email, marketingConsent);
    }
}
