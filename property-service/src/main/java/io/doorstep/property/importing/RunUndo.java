package io.doorstep.property.importing;

import io.doorstep.property.importing.ImportedRows.ImportedRow;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.TakeBackListings;
import io.doorstep.property.listing.TakeBackListings.Result;
import io.doorstep.property.listing.TakeBackListings.Written;
import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.tablekit.importing.ImportStatus;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes back, portion by portion, what an import did and nobody has touched since; a crash loses nothing of it.
@Component
class RunUndo {

    private static final int PORTION = 500;
    private static final String CHANGED = "Somebody has changed the listing since.";
    private static final String NO_ROOM =
            "The listing was in use before, and the plan has no room for another; archive one or choose a larger plan.";

    private final ImportSteps steps;
    private final ImportRuns runs;
    private final ImportedRows rows;
    private final TakeBackListings takeBackListings;
    private final TransactionTemplate transaction;

    RunUndo(
            ImportSteps steps,
            ImportRuns runs,
            ImportedRows rows,
            TakeBackListings takeBackListings,
            TransactionTemplate transaction) {
        this.steps = steps;
        this.runs = runs;
        this.rows = rows;
        this.takeBackListings = takeBackListings;
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
        List<Result> results = takeBackListings.takeBack(portion.stream()
                .map(row -> new Written(row.listing(), row.before(), row.version()))
                .toList());
        List<ListingId> takenBack = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            ListingId listing = portion.get(i).listing();
            switch (results.get(i)) {
                case TAKEN_BACK, GONE -> takenBack.add(listing);
                case CHANGED_SINCE -> rows.markKept(id, listing, CHANGED);
                case NO_PLOT_LEFT -> rows.markKept(id, listing, NO_ROOM);
            }
        }
        rows.markTakenBack(id, takenBack);
        runs.findAndHold(id.value())
                .orElseThrow()
                .addUndone(takenBack.size(), (long) portion.size() - takenBack.size());
        return true;
    }
}
