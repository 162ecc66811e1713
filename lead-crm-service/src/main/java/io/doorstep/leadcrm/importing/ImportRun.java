package io.doorstep.leadcrm.importing;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.tablekit.importing.FileImport;
import io.doorstep.tablekit.importing.ImportId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file on its way in: the plan, how far it got, and what came of it.
///
/// It changes with every portion of rows; the audit log hears of it when it is over.
@Entity
@Table(name = "lead_import")
@Unaudited
class ImportRun extends FileImport {

    @Column
    @Convert(converter = ImportPlanJson.class)
    private ImportPlan plan;

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

    protected ImportRun() {}

    ImportRun(ImportId id, String fileName, ImportPlan plan, @Nullable String requestedBy, Instant now) {
        super(id, fileName, requestedBy, now);
        this.plan = plan;
        this.examples = List.of();
    }

    ImportProgress progress() {
        return new ImportProgress(
                id(),
                fileName(),
                status(),
                plan.dryRun(),
                total(),
                counts(),
                plan.mapping(),
                plan.defaults(),
                examples,
                failure(),
                startedAt(),
                finishedAt());
    }

    ImportPlan plan() {
        return plan;
    }

    /// A dry run leaves nothing behind from which it could go on, so it begins anew.
    @Override
    public void begin(long rows) {
        super.begin(rows);
        if (plan.dryRun()) {
            count(ImportCounts.NONE);
        }
    }

    void add(ImportCounts portion, List<RowExample> shown) {
        count(counts().plus(portion));
        examples = examples.isEmpty() ? shown : examples;
    }

    private ImportCounts counts() {
        return new ImportCounts(
                rowsDone(), created, newPeople, updated, unchanged, rejected, unprovenConsents, takenBack, kept);
    }

    private void count(ImportCounts counts) {
        moveTo(counts.rows());
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
