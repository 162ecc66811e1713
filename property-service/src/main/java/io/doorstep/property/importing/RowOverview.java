package io.doorstep.property.importing;

import io.doorstep.property.importing.row.RowReader;
import io.doorstep.tablekit.TableRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A first look at a file: how many rows, and which references come more than once. A reference takes eight bytes of
/// memory, so that a file of a million rows takes as many as a picture.
///
/// @param lastRows by the hash of a reference that comes again, the row in which it comes last
record RowOverview(long rows, Map<Long, Long> lastRows) {

    static final RowOverview NONE = new RowOverview(0, Map.of());

    private static final int FIRST_ROOM = 1024;
    private static final long NO_REFERENCE = 0;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    static RowOverview of(Iterator<TableRow> table, RowReader reader) {
        long[] hashes = new long[FIRST_ROOM];
        int rows = 0;
        while (table.hasNext()) {
            if (rows == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * rows);
            }
            hashes[rows++] = reader.referenceIn(table.next().cells())
                    .map(RowOverview::hash)
                    .orElse(NO_REFERENCE);
        }
        return new RowOverview(rows, lastRows(Arrays.copyOf(hashes, rows)));
    }

    private static Map<Long, Long> lastRows(long[] hashes) {
        Set<Long> again = new HashSet<>();
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1] && sorted[i] != NO_REFERENCE) {
                again.add(sorted[i]);
            }
        }
        Map<Long, Long> last = new HashMap<>();
        for (int row = 0; row < hashes.length; row++) {
            if (again.contains(hashes[row])) {
                last.put(hashes[row], (long) row);
            }
        }
        return last;
    }

    /// Whether a later row says the last word on the same listing.
    boolean isSuperseded(String reference, long row) {
        Long last = lastRow(reference);
        return last != null && row < last;
    }

    boolean isRepeated(String reference) {
        return lastRow(reference) != null;
    }

    private @Nullable Long lastRow(String reference) {
        return lastRows.get(hash(reference));
    }

    /// FNV-1a; that two references of one file meet in it is as good as impossible.
    private static long hash(String reference) {
        long hash = FNV_BASIS;
        for (int i = 0; i < reference.length(); i++) {
            hash = (hash ^ reference.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
