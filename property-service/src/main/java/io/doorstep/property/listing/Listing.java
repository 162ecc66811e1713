package io.doorstep.property.listing;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One property on offer.
///
/// Its writes reach the audit log through the use cases, since an import of thousands is one entry there.
@Entity
@Table(name = "listing")
@Unaudited
class Listing extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String reference;
    private String title;
    private boolean titleMade;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private ListingStatus status;

    @Enumerated(EnumType.STRING)
    private ListingType type;

    @Enumerated(EnumType.STRING)
    private ListingPurpose purpose;

    private @Nullable Long priceAmount;

    /// Written by the database itself: without a price, nothing.
    @Column(insertable = false, updatable = false)
    private long sortPrice;

    private @Nullable String currency;
    private @Nullable Integer bedrooms;
    private @Nullable Double bathrooms;
    private @Nullable Double livingArea;
    private @Nullable Double lotArea;
    private @Nullable Integer yearBuilt;
    private @Nullable String line1;
    private @Nullable String city;
    private @Nullable String region;
    private @Nullable String postalCode;
    private @Nullable String country;
    private @Nullable Double longitude;
    private @Nullable Double latitude;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> features;

    @Convert(converter = MediaJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<Media> media;

    @Convert(converter = PicturesJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<Picture> pictures = List.of();

    @Convert(converter = CustomFieldsJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private Map<String, Object> customFields;

    @Embedded
    private MarketClock market;

    private Instant createdAt;
    private Instant updatedAt;

    /// Written by the database itself.
    @Column(insertable = false, updatable = false)
    private long changedIn;

    /// For Hibernate, which fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected Listing() {}

    @SuppressWarnings("NullAway.Init")
    Listing(ListingId id, ListingStatus status, ListingFacts facts, Instant now) {
        this.id = id.value();
        this.status = status;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = createdAt;
        this.market = new MarketClock();
        market.follow(status, createdAt);
        this.reference = Objects.requireNonNullElseGet(facts.reference(), () -> referenceFrom(id));
        take(facts);
    }

    ListingSnapshot snapshot() {
        return new ListingSnapshot(
                new ListingId(id),
                version == null ? 0 : version,
                status,
                title,
                titleMade,
                facts(),
                market.read(),
                pictures,
                createdAt,
                updatedAt);
    }

    ListingFacts facts() {
        return new ListingFacts(
                reference,
                titleMade ? null : title,
                description,
                type,
                purpose,
                priceAmount == null || currency == null ? null : new Money(priceAmount, currency),
                bedrooms,
                bathrooms,
                livingArea,
                lotArea,
                yearBuilt,
                new Address(line1, city, region, postalCode, country),
                longitude == null || latitude == null ? null : new Position(longitude, latitude),
                features,
                media,
                customFields);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    ListingStatus status() {
        return status;
    }

    String reference() {
        return reference;
    }

    long changedIn() {
        return changedIn;
    }

    List<Picture> pictures() {
        return pictures;
    }

    void show(List<Picture> shown, Instant now) {
        pictures = shown;
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void moveTo(ListingStatus next, Instant now) {
        status = next;
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
        market.follow(next, updatedAt);
    }

    void describeAs(ListingFacts facts, Instant now) {
        reference = Objects.requireNonNullElse(facts.reference(), reference);
        take(facts);
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private void take(ListingFacts facts) {
        titleMade = facts.title() == null;
        type = Objects.requireNonNullElse(facts.type(), ListingType.HOUSE);
        title = facts.title() == null ? ListingTitle.of(facts, type) : facts.title();
        description = facts.description();
        purpose = Objects.requireNonNullElse(facts.purpose(), ListingPurpose.SALE);
        priceAmount = facts.price() == null ? null : facts.price().amount();
        currency = facts.price() == null ? null : facts.price().currency();
        bedrooms = facts.bedrooms();
        bathrooms = facts.bathrooms();
        livingArea = facts.livingArea();
        lotArea = facts.lotArea();
        yearBuilt = facts.yearBuilt();
        line1 = facts.address().line1();
        city = facts.address().city();
        region = facts.address().region();
        postalCode = facts.address().postalCode();
        country = facts.address().country();
        longitude = facts.location() == null ? null : facts.location().longitude();
        latitude = facts.location() == null ? null : facts.location().latitude();
        features = Objects.requireNonNullElse(facts.features(), List.of());
        media = Objects.requireNonNullElse(facts.media(), List.of());
        customFields = facts.customFields();
    }

    private static String referenceFrom(ListingId id) {
        String digits = id.value().toString().replace("-", "");
        return "L-" + digits.substring(digits.length() - 10).toUpperCase(Locale.ROOT);
    }
}
