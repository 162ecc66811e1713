package io.doorstep.identity.organization;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Organization extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private String slug;

    @Column
    private String name;

    @Column
    private String locale;

    @Column
    private String timezone;

    @Embedded
    private @Nullable Branding branding;

    @Embedded
    private @Nullable Persona persona;

    @Column
    @Enumerated(EnumType.STRING)
    private OrganizationStatus status = OrganizationStatus.ACTIVE;

    private @Nullable String tier;

    private @Nullable String subscriptionStatus;

    private @Nullable Instant subscriptionSeen;

    @Column(updatable = false)
    private Instant registeredAt;

    protected Organization() {}

    Organization(UUID id, String slug, String name, String locale, String timezone, Instant registeredAt) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.locale = locale;
        this.timezone = timezone;
        this.registeredAt = registeredAt;
    }

    void apply(OrganizationEdit edit) {
        name = Objects.requireNonNullElse(edit.name(), name);
        locale = Objects.requireNonNullElse(edit.locale(), locale);
        timezone = Objects.requireNonNullElse(edit.timezone(), timezone);
        branding = edit.branding() == null ? branding : edit.branding();
        persona = edit.persona() == null ? persona : edit.persona();
    }

    /// @return whether it was news; an older message than the last one changes nothing
    boolean follow(String plan, String subscription, Instant changedAt) {
        if (subscriptionSeen != null && changedAt.isBefore(subscriptionSeen)) {
            return false;
        }
        tier = plan;
        subscriptionStatus = subscription;
        subscriptionSeen = changedAt;
        status = OrganizationStatus.under(subscription);
        return true;
    }

    OrganizationView view() {
        return new OrganizationView(
                id,
                Objects.requireNonNullElse(version, 0),
                slug,
                name,
                locale,
                timezone,
                Objects.requireNonNullElse(branding, Branding.NONE),
                Objects.requireNonNullElse(persona, Persona.NONE),
                status,
                tier,
                subscriptionStatus,
                registeredAt);
    }
}
