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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    @Column
    @Enumerated(EnumType.STRING)
    private DateFormat dateFormat = DateFormat.YEAR_FIRST;

    @Column
    @Enumerated(EnumType.STRING)
    private TimeFormat timeFormat = TimeFormat.TWENTY_FOUR_HOURS;

    private @Nullable String billingEmail;

    @Embedded
    private @Nullable Subscription subscription;

    @Column(updatable = false)
    private Instant registeredAt;

    protected Organization() {}

    Organization(UUID id, String slug, String name, String locale, String timezone, Instant registeredAt) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.locale = locale;
        this.languages = List.of(locale);
        this.timezone = timezone;
        this.registeredAt = registeredAt;
    }

    void apply(OrganizationEdit edit) {
        name = Objects.requireNonNullElse(edit.name(), name);
        locale = Objects.requireNonNullElse(edit.locale(), locale);
        languages = withDefault(Objects.requireNonNullElse(edit.languages(), languages));
        timezone = Objects.requireNonNullElse(edit.timezone(), timezone);
        dateFormat = Objects.requireNonNullElse(edit.dateFormat(), dateFormat);
        timeFormat = Objects.requireNonNullElse(edit.timeFormat(), timeFormat);
        if (edit.billingEmail() != null) {
            billingEmail = edit.billingEmail().isEmpty() ? null : edit.billingEmail();
        }
        branding = edit.branding() == null ? branding : edit.branding();
        persona = edit.persona() == null ? persona : edit.persona();
    }

    /// The default language first.
    private List<String> withDefault(List<String> wanted) {
        return Stream.concat(Stream.of(locale), wanted.stream()).distinct().toList();
    }

    /// @return whether it was news; an older message than the last one changes nothing
    boolean follow(Subscription said) {
        if (subscription != null && said.isOlderThan(subscription)) {
            return false;
        }
        subscription = said;
        status = OrganizationStatus.under(said.status());
        return true;
    }

    OrganizationView view() {
        return new OrganizationView(
                id,
                Objects.requireNonNullElse(version, 0),
                slug,
                name,
                locale,
                List.copyOf(languages),
                timezone,
                dateFormat,
                timeFormat,
                billingEmail,
                Objects.requireNonNullElse(branding, Branding.NONE),
                Objects.requireNonNullElse(persona, Persona.NONE),
                status,
                Objects.requireNonNullElse(subscription, Subscription.UNKNOWN),
                registeredAt);
    }
}
