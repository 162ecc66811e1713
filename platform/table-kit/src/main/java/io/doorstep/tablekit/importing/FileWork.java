package io.doorstep.tablekit.importing;

import io.doorstep.tablekit.TableRow;
import java.util.Iterator;
import java.util.List;

/// What one import does with its file; each step is a transaction of its own.
public interface FileWork {

    /// Looks the file over before its rows are taken.
    ///
    /// @return how often it was begun since a portion got in
    int begin(Iterator<TableRow> rows);

    /// How many rows are in already.
    long rowsDone();

    /// Takes rows in and moves the place, both or neither.
    ///
    /// @param done rows that must be in already
    /// @return false when somebody else is further
    boolean take(long done, List<TableRow> portion);

    void complete();

    /// @param why in plain words
    void fail(String why);
}
