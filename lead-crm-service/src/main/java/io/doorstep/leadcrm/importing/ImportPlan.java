package io.doorstep.leadcrm.importing;

import io.doorstep.leadcrm.importing.row.RowReader;
import io.doorstep.tablekit.TableShape;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// How a file is read, decided when it came and kept until it is done.
record ImportPlan(
        List<String> columns,
        Map<String, String> mapping,
        Map<String, String> defaults,
        boolean dryRun,
        TableShape shape) {

    /// @param stages the keys of the stages that a row may name
    RowReader reader(Collection<String> stages) {
        return new RowReader(columns, mapping, defaults, stages);
    }
}
