package io.doorstep.leadcrm.importing;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file on its way in: the plan, how far it got, and what came of it.
///
/// It changes with every portion of rows; the audit log hears of it when it is over.
@Entity
@Table(name = "lead_import")
@Unaudited
class ImportRun extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String fileName;

    @Column
    @Convert(converter = ImportPlanJson.class)
    private ImportPlan plan;

    @Column
    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private @Nullable Long total;
    private long rowsDone;
    private long created;
    private long newPeople;
    private long updated;
    private long unchanged;
    private long rejected;
    private long unprovenConsents;
    private long takenBack;
    private long kept;

    @Column
    @Convert(converter = RowExamplesJson.class)
    private List<RowExample> examples;

    private int attempts;
    private @Nullable String failure;
    private @Nullable String requestedBy;

    @Column
    private Instant startedAt;

    private @Nullable Instant finishedAt;

    protected ImportRun() {}

    ImportRun(ImportId id, String fileName, ImportPlan plan, @Nullable String requestedBy, Instant now) {
        this.id = id.value();
        this.fileName = fileName;
        this.plan = plan;
        this.status = ImportStatus.QUEUED;
        this.examples = List.of();
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
                counts(),
                plan.mapping(),
                plan.defaults(),
                examples,
                failure,
                startedAt,
                finishedAt);
    }

    ImportPlan plan() {
        return plan;
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

    /// A dry run leaves nothing behind from which it could go on, so it begins anew.
    void begin(long rows) {
        status = ImportStatus.RUNNING;
        total = rows;
        attempts++;
        if (plan.dryRun()) {
            count(ImportCounts.NONE);
        }
    }

    /// The place up to which the file is in, in the same transaction as what came of it.
    void add(ImportCounts portion, List<RowExample> shown) {
        count(counts().plus(portion));
        examples = examples.isEmpty() ? shown : examples;
        attempts = 0;
    }

    void end(ImportStatus with, @Nullable String why, Instant now) {
        status = with;
        failure = why;
        finishedAt = now;
    }

    void beginUndoing() {
        status = ImportStatus.UNDOING;
    }

    private ImportCounts counts() {
        return new ImportCounts(
                rowsDone, created, newPeople, updated, unchanged, rejected, unprovenConsents, takenBack, kept);
    }

    private void count(ImportCounts counts) {
        rowsDone = counts.rows();
        created = counts.created();
        newPeople = counts.newPeople();
        updated = counts.updated();
        unchanged = counts.unchanged();
        rejected = counts.rejected();
        unprovenConsents = counts.unprovenConsents();
        takenBack = counts.takenBack();
        kept = counts.kept();
    }
}
