package io.doorstep.leadcrm.analytics.web;

import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.analytics.FindLag;
import io.doorstep.leadcrm.analytics.Metric;
import io.doorstep.leadcrm.analytics.MetricOutcome.NotWithinReach;
import io.doorstep.leadcrm.analytics.MetricOutcome.Read;
import io.doorstep.leadcrm.analytics.MetricQuestion;
import io.doorstep.leadcrm.analytics.MetricQuestion.Dimension;
import io.doorstep.leadcrm.analytics.NoteView;
import io.doorstep.leadcrm.analytics.Period;
import io.doorstep.leadcrm.analytics.ReadDashboard;
import io.doorstep.leadcrm.analytics.ReadLeadsBehind;
import io.doorstep.leadcrm.analytics.ReadMetric;
import io.doorstep.leadcrm.analytics.RebuildNumbers;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/analytics")
class AnalyticsController {

    private final ReadMetric readMetric;
    private final ReadLeadsBehind readLeadsBehind;
    private final ReadDashboard readDashboard;
    private final FindLag findLag;
    private final RebuildNumbers rebuildNumbers;
    private final NoteView noteView;
    private final Asked asked;

    AnalyticsController(
            ReadMetric readMetric,
            ReadLeadsBehind readLeadsBehind,
            ReadDashboard readDashboard,
            FindLag findLag,
            RebuildNumbers rebuildNumbers,
            NoteView noteView,
            Asked asked) {
        this.readMetric = readMetric;
        this.readLeadsBehind = readLeadsBehind;
        this.readDashboard = readDashboard;
        this.findLag = findLag;
        this.rebuildNumbers = rebuildNumbers;
        this.noteView = noteView;
        this.asked = asked;
    }

    /// How the business stands, and what has just happened.
    @GetMapping("/dashboard")
    @RequiresPermission("analytics:read")
    DashboardResponse getDashboard(@ParameterObject @ModelAttribute PeriodRequest request) {
        Period period = asked.period(request);
        noteView.note();
        return DashboardResponse.of(period, readDashboard.read(period));
    }

    /// What is measured, and what each number means.
    @GetMapping("/metrics")
    @RequiresPermission("analytics:read")
    Page<DefinitionResponse> listMetrics() {
        return new Page<>(DefinitionResponse.all(), null);
    }

    @GetMapping("/metrics/{name}")
    @RequiresPermission("analytics:read")
    ReportResponse getMetric(
            @PathVariable String name,
            @RequestParam(defaultValue = "TOTAL") Dimension by,
            @ParameterObject @ModelAttribute PeriodRequest period) {
        Metric metric = Metric.find(name).orElseThrow(() -> Problems.notFound("metric", name));
        return switch (readMetric.read(new MetricQuestion(metric, by, asked.period(period)))) {
            case Read(var report) -> ReportResponse.of(report);
            case NotWithinReach(var dimension) ->
                throw Problems.forbidden(
                        "beyond_reach",
                        "Who sees only some agents' leads cannot tell numbers apart by " + dimension + ".");
        };
    }

    /// The leads behind a number, one for each thing that it counts, the newest first.
    @GetMapping("/metrics/{name}/records")
    @RequiresPermission("analytics:read")
    Page<LeadBehindResponse> listMetricRecords(
            @PathVariable String name,
            @ParameterObject @ModelAttribute PeriodRequest period,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Metric metric = Metric.find(name).orElseThrow(() -> Problems.notFound("metric", name));
        return readLeadsBehind
                .read(metric, asked.period(period), cursor, Limits.of(limit))
                .orElseThrow(() -> Problems.unprocessable("no_leads_behind", "What " + name + " counts is no leads."))
                .map(LeadBehindResponse::of);
    }

    /// How far behind the events the numbers are.
    @GetMapping("/status")
    @RequiresPermission("analytics:read")
    LagResponse getStatus() {
        return LagResponse.of(findLag.find());
    }

    /// Drops the numbers and has them made anew; until then the former ones are shown.
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RequiresPermission("analytics:write")
    @RequiresFreshProof
    LagResponse rebuild() {
        rebuildNumbers.rebuild();
        return LagResponse.of(findLag.find());
    }
}
