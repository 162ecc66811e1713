package io.doorstep.chatai.organization;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Unaudited
@Table(name = "organization_profile")
class Organization extends TenantOwned {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String slug;

    @Column
    private String name;

    @Column
    private String locale;

    private @Nullable String primaryColor;
    private @Nullable String logoUrl;
    private @Nullable String personaName;
    private @Nullable String personaTone;
    private @Nullable String personaGreeting;

    protected Organization() {}

    Organization(UUID id, OrganizationProfile told) {
        this.id = id;
        become(told);
    }

    final void become(OrganizationProfile told) {
        slug = told.slug();
        name = told.name();
        locale = told.locale();
        primaryColor = told.branding().primaryColor();
        logoUrl = told.branding().logoUrl();
        personaName = told.persona().name();
        personaTone = told.persona().tone();
        personaGreeting = told.persona().greeting();
    }

    OrganizationProfile profile() {
        return new OrganizationProfile(
                slug,
                name,
                locale,
                new Branding(primaryColor, logoUrl),
                new Persona(personaName, personaTone, personaGreeting));
    }
}
