package io.doorstep.leadcrm.exporting;

import io.doorstep.leadcrm.lead.LeadChoice;
import io.doorstep.leadcrm.lead.LeadChoice.Listed;
import io.doorstep.leadcrm.lead.LeadChoice.Picked;
import io.doorstep.leadcrm.lead.LeadFilter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the audit log keeps of an export: what was asked for, but nobody's name, address or number.
final class ExportTrace {

    private ExportTrace() {}

    static Map<String, Object> of(LeadChoice choice, ExportFormat format) {
        Map<String, Object> trace = new TreeMap<>(Map.of("format", format.key()));
        switch (choice) {
            case Picked(var ids) -> trace.put("picked", ids.size());
            case Listed(var filter) -> describe(filter, trace);
        }
        return trace;
    }

    private static void describe(LeadFilter filter, Map<String, Object> trace) {
        put(trace, "pipeline", filter.pipeline());
        put(trace, "stage", filter.stage());
        put(trace, "source", filter.source());
        put(trace, "assignee", filter.assigneeId());
        put(trace, "tag", filter.tag());
        put(trace, "q", filter.q() == null ? null : "given");
        put(trace, "minScore", filter.minScore());
        put(trace, "capturedFrom", filter.capturedFrom());
        put(trace, "capturedTo", filter.capturedTo());
    }

    private static void put(Map<String, Object> trace, String name, @Nullable Object value) {
        if (value != null) {
            trace.put(name, value);
        }
    }
}
