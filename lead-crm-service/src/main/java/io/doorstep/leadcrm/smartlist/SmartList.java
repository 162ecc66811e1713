package io.doorstep.leadcrm.smartlist;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.leadcrm.lead.LeadFilter;
import io.doorstep.leadcrm.lead.LeadFilterJson;
import io.doorstep.leadcrm.lead.LeadSort;
import io.doorstep.leadcrm.lead.SavedFilters.SavedFilter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
class SmartList extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String name;

    /// It may name a customer, which the audit log must not.
    @Secret
    @Column
    @Convert(converter = LeadFilterJson.class)
    private LeadFilter filter;

    @Column
    @Enumerated(EnumType.STRING)
    private LeadSort sort;

    @Column
    @Enumerated(EnumType.STRING)
    private Sharing sharing;

    private @Nullable UUID teamId;

    private int place;

    private @Nullable UUID ownerId;

    @Column(updatable = false)
    private Instant createdAt;

    protected SmartList() {}

    SmartList(UUID id, SmartListDraft draft, UUID ownerId, Instant now) {
        this.id = id;
        this.ownerId = ownerId;
        this.createdAt = now;
        write(draft);
    }

    /// Whoever changes a list that nobody owns any more owns it from then on.
    void become(SmartListDraft draft, UUID user) {
        ownerId = ownerId == null ? user : ownerId;
        write(draft);
    }

    private void write(SmartListDraft draft) {
        name = draft.name();
        filter = draft.filter();
        sort = draft.sort();
        sharing = draft.sharing();
        teamId = draft.teamId();
        place = draft.place();
    }

    boolean isOf(UUID user) {
        return user.equals(ownerId);
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    SavedFilter saved() {
        return new SavedFilter(filter, sort);
    }

    SmartListView view() {
        return new SmartListView(
                id, version(), new SmartListDraft(name, filter, sort, sharing, teamId, place), ownerId, createdAt);
    }
}
