package io.doorstep.campaign.contact;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "contact")
@Unaudited
class Contact extends TenantOwned {

    /// Whose word is the latest; of two of the same moment the refusal is.
    private static final Comparator<Contact> ON_MARKETING = Comparator.comparing(
                    (Contact contact) -> contact.consentChangedAt)
            .thenComparing(contact -> !contact.marketingConsent);

    private static final Comparator<Contact> ON_SERVICE = Comparator.comparing(
                    (Contact contact) -> contact.serviceSaidAt)
            .thenComparing(contact -> contact.serviceRefused);

    @Id
    private UUID id;

    private @Nullable String name;

    private @Nullable String email;

    private boolean marketingConsent;

    @Column(nullable = false)
    private Instant consentChangedAt;

    /// Nothing at all by e-mail, not even what belongs to what the contact asked for.
    private boolean serviceRefused;

    @Column(nullable = false)
    private Instant serviceSaidAt;

    private @Nullable UUID mergedInto;

    /// Since when nothing is known of the contact but the id.
    private @Nullable Instant erasedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(UUID id) {
        this.id = id;
        this.consentChangedAt = Instant.EPOCH;
        this.serviceSaidAt = Instant.EPOCH;
    }

    /// What a form leaves out does not wipe what is known; of whoever was erased nothing is learned any more.
    void meet(@Nullable String name, @Nullable String email) {
        if (erasedAt != null) {
            return;
        }
        this.name = name == null ? this.name : name;
        this.email = email == null ? this.email : email;
    }

    /// The latest word counts, in whatever order the words arrive; of two of the same moment the refusal.
    void setConsent(boolean given, Instant at) {
        if (at.isAfter(consentChangedAt) || at.equals(consentChangedAt) && !given) {
            marketingConsent = given;
            consentChangedAt = at;
        }
    }

    void refuseService(boolean refused, Instant at) {
        if (at.isAfter(serviceSaidAt) || at.equals(serviceSaidAt) && refused) {
            serviceRefused = refused;
            serviceSaidAt = at;
        }
    }

    /// Keeps what is known; what each of them said stays theirs, so that it can be told apart again.
    void takeOver(Contact other) {
        meet(name == null ? other.name : null, email == null ? other.email : null);
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

    /// @param one all who are one person with this contact, which is among them
    ContactCard toCard(List<Contact> one) {
        Contact onMarketing = Collections.max(one, ON_MARKETING);
        Contact onService = Collections.max(one, ON_SERVICE);
        boolean spoke = onMarketing.consentChangedAt.isAfter(Instant.EPOCH);
        return new ContactCard(
                id,
                name,
                email,
                onMarketing.marketingConsent,
                onService.serviceRefused,
                onService.serviceRefused || spoke && !onMarketing.marketingConsent);
    }
}
