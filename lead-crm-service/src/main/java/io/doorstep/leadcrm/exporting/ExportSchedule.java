package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.security.Scope;
import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.leadcrm.exporting.ExportRhythm.Every;
import io.doorstep.leadcrm.lead.LeadFilter;
import io.doorstep.leadcrm.lead.LeadFilterJson;
import io.doorstep.leadcrm.lead.LeadSort;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Whoever made or changed it last answers for it: it reaches as far as that user did.
@Entity
@Table(name = "lead_export_schedule")
class ExportSchedule extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String name;

    @Column
    @Convert(converter = LeadFilterJson.class)
    private LeadFilter filter;

    @Column
    @Enumerated(EnumType.STRING)
    private LeadSort sort;

    @Column
    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    @Column
    @Enumerated(EnumType.STRING)
    private Every every;

    @Enumerated(EnumType.STRING)
    private @Nullable DayOfWeek weekday;

    private int hour;

    @Column
    private UUID ownerId;

    @Column
    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> recipients;

    @Column
    private Instant nextRunAt;

    @Column(updatable = false)
    private Instant createdAt;

    protected ExportSchedule() {}

    ExportSchedule(UUID id, ScheduleDraft draft, UUID ownerId, Scope scope, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.nextRunAt = now;
        become(draft, ownerId, scope);
    }

    final void become(ScheduleDraft draft, UUID newOwner, Scope newScope) {
        name = draft.name();
        filter = draft.filter();
        sort = draft.sort();
        format = draft.format();
        every = draft.rhythm().every();
        weekday = draft.rhythm().weekday();
        hour = draft.rhythm().hour();
        recipients = List.copyOf(draft.recipients());
        ownerId = newOwner;
        scope = newScope;
    }

    void runAgainAt(Instant time) {
        nextRunAt = time;
    }

    void forgetRecipient(UUID userId) {
        recipients = recipients.stream().filter(user -> !user.equals(userId)).toList();
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    Scope scope() {
        return scope;
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    ScheduleDraft draft() {
        return new ScheduleDraft(
                name, filter, sort, format, new ExportRhythm(every, weekday, hour), Set.copyOf(recipients));
    }

    ScheduleView view() {
        return new ScheduleView(id, version(), draft(), ownerId, nextRunAt, createdAt);
    }
}
