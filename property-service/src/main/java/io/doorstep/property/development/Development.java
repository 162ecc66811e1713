package io.doorstep.property.development;

import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.property.listing.Address;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// A project that is sold in parts.
@Entity
class Development extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;
    private @Nullable String description;
    private @Nullable String line1;
    private @Nullable String city;
    private @Nullable String region;
    private @Nullable String postalCode;
    private @Nullable String country;

    @Convert(converter = InstalmentPlanJson.class)
    @ColumnTransformer(write = "?::json")
    private InstalmentPlan instalments;

    @Column(updatable = false)
    private Instant createdAt;

    /// For Hibernate, which fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected Development() {}

    @SuppressWarnings("NullAway.Init")
    Development(UUID id, DevelopmentDraft draft, Instant now) {
        this.id = id;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        become(draft);
    }

    final void become(DevelopmentDraft draft) {
        name = draft.name();
        description = draft.description();
        line1 = draft.address().line1();
        city = draft.address().city();
        region = draft.address().region();
        postalCode = draft.address().postalCode();
        country = draft.address().country();
        instalments = draft.plan();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    Instant createdAt() {
        return createdAt;
    }

    DevelopmentDraft draft() {
        return new DevelopmentDraft(
                name, description, new Address(line1, city, region, postalCode, country), instalments);
    }
}
