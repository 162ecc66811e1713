package io.doorstep.leadcrm.importing.row;

import io.doorstep.tablekit.importing.CellProblem;
import java.util.List;

/// What a row turned out to be.
public sealed interface RowReading {

    record Readable(LeadRow row) implements RowReading {}

    record Rejected(List<CellProblem> problems) implements RowReading {}
}
