package io.doorstep.property.portal;

import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class Portal extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private PortalFormat format;

    @Column
    @Enumerated(EnumType.STRING)
    private Selection selection;

    @Enumerated(EnumType.STRING)
    private @Nullable ListingPurpose purpose;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> requirements;

    private boolean showsAddress;
    private boolean paused;

    /// Which of its addresses is the one that counts: each new one shuts those before.
    private int addressTurn;

    /// Grows with whatever makes its feed another one, beside the listings themselves.
    private long revision;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastReadAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Integer lastReadListings;

    protected Portal() {}

    Portal(UUID id, PortalDraft draft, Instant now) {
        this.id = id;
        this.addressTurn = 1;
        this.createdAt = now;
        become(draft);
    }

    final void become(PortalDraft draft) {
        name = draft.name();
        format = draft.format();
        selection = draft.selection();
        purpose = draft.purpose();
        requirements = draft.requirements().stream().sorted().map(Enum::name).toList();
        showsAddress = draft.showsAddress();
        paused = draft.paused();
        revision++;
    }

    /// The address before leads nowhere from now on.
    void move() {
        addressTurn++;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    PortalFormat format() {
        return format;
    }

    Selection selection() {
        return selection;
    }

    @Nullable
    ListingPurpose purpose() {
        return purpose;
    }

    boolean showsAddress() {
        return showsAddress;
    }

    boolean isPaused() {
        return paused;
    }

    int addressTurn() {
        return addressTurn;
    }

    long revision() {
        return revision;
    }

    List<Requirement> requirements() {
        return requirements.stream().map(Requirement::valueOf).toList();
    }

    /// Fields that a listing lacks for this portal.
    List<String> missingIn(ListingSnapshot listing) {
        return requirements().stream()
                .filter(requirement -> !requirement.isMetBy(listing))
                .map(Requirement::field)
                .toList();
    }

    Standing standingOf(ListingSnapshot listing, @Nullable Choice choice) {
        if (paused) {
            return Standing.PAUSED;
        }
        if (listing.status() != ListingStatus.PUBLISHED || purpose != null && purpose != listing.purpose()) {
            return Standing.NOT_OFFERED;
        }
        boolean isMeant = selection == Selection.ALL ? choice != Choice.WITHHOLD : choice == Choice.SHOW;
        if (!isMeant) {
            return Standing.WITHHELD;
        }
        return missingIn(listing).isEmpty() ? Standing.SHOWN : Standing.INCOMPLETE;
    }

    /// @param address where it fetches its feed
    PortalView view(String address) {
        return new PortalView(
                id,
                version(),
                name,
                format,
                selection,
                purpose,
                requirements(),
                showsAddress,
                paused,
                address,
                lastReadAt,
                lastReadListings,
                createdAt);
    }
}
