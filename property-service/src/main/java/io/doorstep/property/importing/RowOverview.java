package io.doorstep.property.importing;

import io.doorstep.property.importing.row.RowReader;
import io.doorstep.tablekit.TableRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/// A first look at a file: how many rows, and which references come more than once.
///
/// @param lastRows by reference that comes again, the row in which it comes last
record RowOverview(long rows, Map<String, Long> lastRows) {

    static final RowOverview NONE = new RowOverview(0, Map.of());

    static RowOverview of(Iterator<TableRow> table, RowReader reader) {
        Set<String> seen = new HashSet<>();
        Map<String, Long> last = new HashMap<>();
        long rows = 0;
        while (table.hasNext()) {
            long row = rows++;
            reader.referenceIn(table.next().cells()).ifPresent(reference -> {
                if (!seen.add(reference)) {
                    last.put(reference, row);
                }
            });
        }
        return new RowOverview(rows, last);
    }

    /// Whether a later row says the last word on the same listing.
    boolean isSuperseded(String reference, long row) {
        Long last = lastRows.get(reference);
        return last != null && row < last;
    }
}
