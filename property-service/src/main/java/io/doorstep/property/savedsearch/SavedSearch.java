package io.doorstep.property.savedsearch;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.property.savedsearch.reverse.Criteria;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// A search of one client. The use cases tell the audit log of it without what a client looks for.
@Entity
@Table(name = "saved_search")
@Unaudited
class SavedSearch extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Client.Kind clientKind;

    private UUID clientId;

    private boolean askedByClient;

    private String name;

    @Convert(converter = AskedJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private Map<String, Object> asked;

    @Convert(converter = CriteriaJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private Criteria criteria;

    @Enumerated(EnumType.STRING)
    private AlertChannel channel;

    @Enumerated(EnumType.STRING)
    private AlertFrequency frequency;

    private @Nullable String zone;

    @Enumerated(EnumType.STRING)
    private SearchState state;

    @Column(updatable = false)
    private Instant createdAt;

    /// Written by the database itself.
    @Column(insertable = false, updatable = false)
    private long changedIn;

    /// For Hibernate, which fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected SavedSearch() {}

    @SuppressWarnings("NullAway.Init")
    SavedSearch(UUID id, SavedSearchDraft draft, boolean askedByClient, Instant now) {
        this.id = id;
        this.clientKind = draft.client().kind();
        this.clientId = draft.client().id();
        this.askedByClient = askedByClient;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        become(draft);
    }

    final void become(SavedSearchDraft draft) {
        name = draft.name();
        asked = draft.asked();
        criteria = draft.criteria();
        channel = Objects.requireNonNullElseGet(draft.channel(), () -> AlertChannel.to(clientKind));
        frequency = draft.frequency();
        zone = draft.zone() == null ? null : draft.zone().getId();
        state = draft.paused() ? SearchState.PAUSED : SearchState.ACTIVE;
    }

    Client client() {
        return new Client(clientKind, clientId);
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    boolean isUnsubscribed() {
        return state == SearchState.UNSUBSCRIBED;
    }

    UUID id() {
        return id;
    }

    long changedIn() {
        return changedIn;
    }

    boolean wasAskedByClient() {
        return askedByClient;
    }

    SavedSearchView view() {
        return new SavedSearchView(
                id, version(), client(), name, asked, criteria, channel, frequency, zone, state, createdAt);
    }
}
