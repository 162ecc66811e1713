package io.doorstep.tablekit.importing;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.tablekit.TableFile;
import io.doorstep.tablekit.TableRow;
import io.doorstep.tablekit.TableShape;
import io.doorstep.tablekit.UnreadableTableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a file in, portion by portion; after a crash it goes on behind the last portion that was committed.
public final class FileRun {

    /// Rows in one transaction.
    private static final int PORTION = 500;

    /// Without a portion getting in between.
    private static final int MOST_ATTEMPTS = 8;

    private static final Logger log = LoggerFactory.getLogger(FileRun.class);

    private final ImportFolder folder;

    FileRun(ImportFolder folder) {
        this.folder = folder;
    }

    public void run(UUID importId, TableShape shape, FileWork work) {
        try {
            if (begin(importId, shape, work) > MOST_ATTEMPTS) {
                work.fail("It could not be completed after several attempts.");
            } else if (bringIn(importId, shape, work)) {
                work.complete();
            } else {
                return;
            }
        } catch (UnreadableTableException e) {
            work.fail(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            log.atWarn().addKeyValue(LogKeys.JOB, importId).setCause(e).log("The file of an import is gone");
            work.fail("The file is no longer there. Send it again.");
        }
        folder.remove(importId);
    }

    private int begin(UUID importId, TableShape shape, FileWork work) throws IOException {
        try (TableFile table = openBehindHeader(importId, shape)) {
            return work.begin(table);
        }
    }

    /// @return false when somebody else brings it in and is further
    private boolean bringIn(UUID importId, TableShape shape, FileWork work) throws IOException {
        try (TableFile table = openBehindHeader(importId, shape)) {
            long done = work.rowsDone();
            for (long row = 0; row < done && table.hasNext(); row++) {
                table.next();
            }
            while (table.hasNext()) {
                List<TableRow> portion = new ArrayList<>(PORTION);
                while (portion.size() < PORTION && table.hasNext()) {
                    portion.add(table.next());
                }
                if (!work.take(done, portion)) {
                    return false;
                }
                done += portion.size();
            }
            return true;
        }
    }

    private TableFile openBehindHeader(UUID importId, TableShape shape) throws IOException {
        TableFile table = TableFile.open(folder.fileOf(importId), shape);
        if (table.hasNext()) {
            table.next();
        }
        return table;
    }
}
