package io.doorstep.property.importing;

import io.doorstep.property.importing.row.RowReader;
import io.doorstep.tablekit.TableShape;
import java.util.List;
import java.util.Map;

/// How a file is read, decided when it came and kept until it is done.
record ImportPlan(
        List<String> columns,
        Map<String, String> mapping,
        Map<String, String> units,
        Map<String, String> defaults,
        boolean dryRun,
        TableShape shape) {

    RowReader reader() {
        return new RowReader(columns, mapping, units, defaults);
    }
}
