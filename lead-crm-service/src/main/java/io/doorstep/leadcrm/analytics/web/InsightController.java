package io.doorstep.leadcrm.analytics.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.leadcrm.analytics.FindInsights;
import io.doorstep.leadcrm.analytics.Insight;
import io.doorstep.leadcrm.analytics.Period;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InsightController {

    private final FindInsights findInsights;
    private final Asked asked;

    InsightController(FindInsights findInsights, Asked asked) {
        this.findInsights = findInsights;
        this.asked = asked;
    }

    /// What stands out in the period, each sentence with its numbers.
    @GetMapping("/api/v1/analytics/insights")
    @RequiresPermission("analytics:read")
    InsightsResponse getInsights(@ParameterObject @ModelAttribute PeriodRequest request) {
        Period period = asked.period(request);
        return new InsightsResponse(
                PeriodResponse.of(period),
                findInsights.find(period).stream().map(InsightResponse::of).toList());
    }

    /// What stands out in a period.
    record InsightsResponse(PeriodResponse period, List<InsightResponse> items) {}

    /// @param previous the same in the period before, or what it is a part of
    /// @param href where what it rests on can be read
    record InsightResponse(
            String rule, String sentence, String metric, String subject, long value, long previous, String href) {

        static InsightResponse of(Insight insight) {
            return new InsightResponse(
                    insight.rule(),
                    insight.sentence(),
                    insight.metric(),
                    insight.subject(),
                    insight.value(),
                    insight.previous(),
                    insight.href());
        }
    }
}
