package io.doorstep.leadcrm.analytics.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.analytics.NoteView;
import io.doorstep.leadcrm.analytics.Period;
import io.doorstep.leadcrm.analytics.ReadLeadNumbers;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What became of the leads captured in a period, as far as the caller may see.
@RestController
class LeadAnalyticsController {

    private final ReadLeadNumbers numbers;
    private final NoteView noteView;
    private final Asked asked;

    LeadAnalyticsController(ReadLeadNumbers numbers, NoteView noteView, Asked asked) {
        this.numbers = numbers;
        this.noteView = noteView;
        this.asked = asked;
    }

    /// Everything about leads at once.
    @GetMapping("/api/v1/leads/analytics")
    @RequiresPermission("analytics:read")
    Compared<Overview> getLeadAnalytics(@ParameterObject @ModelAttribute PeriodRequest period) {
        noteView.note();
        return Compared.of(asked.period(period), this::overview);
    }

    /// How many came at least so far, stage by stage.
    @GetMapping("/api/v1/analytics/funnel")
    @RequiresPermission("analytics:read")
    Compared<List<StageResponse>> getFunnel(@ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(asked.period(period), chosen -> StageResponse.of(numbers.funnel(chosen)));
    }

    /// How many are at each stage now.
    @GetMapping("/api/v1/analytics/stages")
    @RequiresPermission("analytics:read")
    Compared<List<StageResponse>> getStages(@ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(asked.period(period), chosen -> StageResponse.of(numbers.stages(chosen)));
    }

    @GetMapping("/api/v1/analytics/sources")
    @RequiresPermission("analytics:read")
    Compared<List<GroupResponse>> getSources(@ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(asked.period(period), chosen -> GroupResponse.of(numbers.sources(chosen)));
    }

    @GetMapping("/api/v1/analytics/campaigns")
    @RequiresPermission("analytics:read")
    Compared<List<GroupResponse>> getCampaigns(@ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(asked.period(period), chosen -> GroupResponse.of(numbers.campaigns(chosen)));
    }

    @GetMapping("/api/v1/analytics/agents")
    @RequiresPermission("analytics:read")
    Compared<List<GroupResponse>> getAgents(@ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(asked.period(period), chosen -> GroupResponse.of(numbers.agents(chosen)));
    }

    @GetMapping("/api/v1/analytics/speed-to-lead")
    @RequiresPermission("analytics:read")
    Compared<GroupResponse> getSpeedToLead(@ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(asked.period(period), chosen -> GroupResponse.of(numbers.total(chosen)));
    }

    /// The leads that a number is made of, the newest first.
    @GetMapping("/api/v1/analytics/records")
    @RequiresPermission("analytics:read")
    Page<RecordResponse> listRecords(
            @ParameterObject @ModelAttribute PeriodRequest period,
            @Valid @ParameterObject @ModelAttribute RecordRequest which,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return numbers.records(asked.period(period), which.toQuestion(), cursor, Limits.of(limit))
                .map(RecordResponse::of);
    }

    private Overview overview(Period period) {
        return new Overview(
                GroupResponse.of(numbers.total(period)),
                StageResponse.of(numbers.funnel(period)),
                StageResponse.of(numbers.stages(period)),
                GroupResponse.of(numbers.sources(period)));
    }

    /// Conversion, the way to a sale, where leads stand, and where they come from.
    record Overview(
            GroupResponse total, List<StageResponse> funnel, List<StageResponse> stages, List<GroupResponse> sources) {}
}
