package io.doorstep.leadcrm.exporting.web;

import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.exporting.ExportFormat;
import io.doorstep.leadcrm.lead.LeadSort;
import org.jspecify.annotations.Nullable;

/// Reads the words of a request that have few right answers.
final class Wanted {

    private Wanted() {}

    static ExportFormat format(@Nullable String key) {
        return ExportFormat.find(key == null ? "csv" : key)
                .orElseThrow(() -> Problems.unprocessable("unknown_format", "Leads can be had as csv or xlsx."));
    }

    static LeadSort sort(@Nullable String order) {
        return LeadSort.parse(order == null ? "-capturedAt" : order)
                .orElseThrow(() -> Problems.unprocessable(
                        "sort_unknown", "Leads are sorted by capturedAt, -capturedAt, score or -score."));
    }
}
