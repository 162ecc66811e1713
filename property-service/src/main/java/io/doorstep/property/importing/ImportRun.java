package io.doorstep.property.importing;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// A file on its way in: the plan, how far it got, and what came of it.
///
/// It changes with every portion of rows; the audit log hears of it once, when it is over.
@Entity
@Table(name = "listing_import")
@Unaudited
class ImportRun extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String fileName;

    @Convert(converter = ImportPlanJson.class)
    @ColumnTransformer(write = "?::json")
    private ImportPlan plan;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private @Nullable Long total;
    private long rowsDone;
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private long takenBack;
    private long kept;
    private int attempts;
    private @Nullable String failure;
    private @Nullable String requestedBy;
    private Instant startedAt;
    private @Nullable Instant finishedAt;

    /// For Hibernate, which fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    ImportRun(ImportId id, String fileName, ImportPlan plan, @Nullable String requestedBy, Instant now) {
        this.id = id.value();
        this.fileName = fileName;
        this.plan = plan;
        this.status = ImportStatus.QUEUED;
        this.requestedBy = requestedBy;
        this.startedAt = now;
    }

    ImportProgress progress() {
        return new ImportProgress(
                new ImportId(id),
                fileName,
                status,
                plan.dryRun(),
                total,
                created,
                updated,
                unchanged,
                rejected,
                takenBack,
                kept,
                plan.mapping(),
                plan.units(),
                plan.defaults(),
                failure,
                startedAt,
                finishedAt);
    }

    ImportPlan plan() {
        return plan;
    }

    String fileName() {
        return fileName;
    }

    ImportStatus status() {
        return status;
    }

    long rowsDone() {
        return rowsDone;
    }

    int attempts() {
        return attempts;
    }

    void begin(long rows) {
        status = ImportStatus.RUNNING;
        total = rows;
        attempts++;
    }

    /// The place up to which the file is in, in the same transaction as what came of it.
    void add(PortionResult portion) {
        rowsDone += portion.rows();
        created += portion.created();
        updated += portion.updated();
        unchanged += portion.unchanged();
        rejected += portion.rejected();
        attempts = 0;
    }

    void beginUndoing() {
        status = ImportStatus.UNDOING;
    }

    void addUndone(long takenBackNow, long keptNow) {
        takenBack += takenBackNow;
        kept += keptNow;
    }

    void end(ImportStatus with, @Nullable String why, Instant now) {
        status = with;
        failure = why;
        finishedAt = now;
    }
}
