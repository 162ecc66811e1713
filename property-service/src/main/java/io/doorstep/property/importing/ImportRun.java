package io.doorstep.property.importing;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.tablekit.importing.FileImport;
import io.doorstep.tablekit.importing.ImportId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// A file on its way in: the plan, how far it got, and what came of it.
///
/// It changes with every portion of rows; the audit log hears of it once, when it is over.
@Entity
@Table(name = "listing_import")
@Unaudited
class ImportRun extends FileImport {

    @Convert(converter = ImportPlanJson.class)
    @ColumnTransformer(write = "?::json")
    private ImportPlan plan;

    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private long takenBack;
    private long kept;

    /// For Hibernate, which fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    ImportRun(ImportId id, String fileName, ImportPlan plan, @Nullable String requestedBy, Instant now) {
        super(id, fileName, requestedBy, now);
        this.plan = plan;
    }

    ImportProgress progress() {
        return new ImportProgress(
                id(),
                fileName(),
                status(),
                plan.dryRun(),
                total(),
                created,
                updated,
                unchanged,
                rejected,
                takenBack,
                kept,
                plan.mapping(),
                plan.units(),
                plan.defaults(),
                failure(),
                startedAt(),
                finishedAt());
    }

    ImportPlan plan() {
        return plan;
    }

    void add(PortionResult portion) {
        moveTo(rowsDone() + portion.rows());
        created += portion.created();
        updated += portion.updated();
        unchanged += portion.unchanged();
        rejected += portion.rejected();
    }

    void addUndone(long takenBackNow, long keptNow) {
        takenBack += takenBackNow;
        kept += keptNow;
    }
}
