package io.doorstep.leadcrm.importing;

import io.doorstep.leadcrm.importing.ImportedRows.ImportedRow;
import io.doorstep.leadcrm.lead.TakeBackLeads;
import io.doorstep.leadcrm.person.TakeBackPeople;
import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.tablekit.importing.ImportStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes back, portion by portion, what an import made and nobody has touched since; a crash loses nothing of it.
@Component
class RunUndo {

    private static final int PORTION = 500;
    private static final String TOUCHED = "Somebody has worked with the lead since, or it is gone already.";

    private final ImportSteps steps;
    private final ImportRuns runs;
    private final ImportedRows rows;
    private final TakeBackLeads takeBackLeads;
    private final TakeBackPeople takeBackPeople;
    private final TransactionTemplate transaction;

    RunUndo(
            ImportSteps steps,
            ImportRuns runs,
            ImportedRows rows,
            TakeBackLeads takeBackLeads,
            TakeBackPeople takeBackPeople,
            TransactionTemplate transaction) {
        this.steps = steps;
        this.runs = runs;
        this.rows = rows;
        this.takeBackLeads = takeBackLeads;
        this.takeBackPeople = takeBackPeople;
        this.transaction = transaction;
    }

    void run(ImportId id) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> takeBackSome(id)));
        }
        steps.end(id, ImportStatus.UNDONE, null);
    }

    private boolean takeBackSome(ImportId id) {
        ImportRun run = runs.findAndHold(id.value()).orElseThrow();
        List<ImportedRow> portion = rows.listToTakeBack(id, PORTION);
        if (run.status() != ImportStatus.UNDOING || portion.isEmpty()) {
            return false;
        }
        Set<UUID> made = portion.stream().map(ImportedRow::leadId).collect(Collectors.toSet());
        Set<UUID> gone = takeBackLeads.takeBack(made);
        Set<UUID> kept = new HashSet<>(made);
        kept.removeAll(gone);
        rows.markTakenBack(id, gone);
        rows.markKept(id, kept, TOUCHED);
        takeBackPeople(portion);
        run.add(ImportCounts.undone(gone.size(), kept.size()), List.of());
        return true;
    }

    /// Whoever has another lead stays.
    private void takeBackPeople(List<ImportedRow> portion) {
        Set<UUID> made = portion.stream()
                .filter(ImportedRow::madePerson)
                .map(ImportedRow::personId)
                .collect(Collectors.toSet());
        made.removeAll(takeBackLeads.listWhoHaveLeads(made));
        takeBackPeople.takeBack(made);
    }
}
