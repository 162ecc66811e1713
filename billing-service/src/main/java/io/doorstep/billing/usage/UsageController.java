package io.doorstep.billing.usage;

import io.doorstep.billing.plan.PlanLimits;
import io.doorstep.billing.subscription.CurrentSubscription;
import io.doorstep.billing.subscription.FindSubscription;
import io.doorstep.billing.usage.CheckConservation.Conservation;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/billing/usage")
class UsageController {

    private static final int MOST_DAYS = 400;

    private final ReadUsage readUsage;
    private final FindSubscription findSubscription;
    private final CheckConservation checkConservation;
    private final InstantSource clock;

    UsageController(
            ReadUsage readUsage,
            FindSubscription findSubscription,
            CheckConservation checkConservation,
            InstantSource clock) {
        this.readUsage = readUsage;
        this.findSubscription = findSubscription;
        this.checkConservation = checkConservation;
        this.clock = clock;
    }

    /// @param from the first day of the history; the start of the term unless told
    /// @param to the last day of the history, included; today unless told
    @GetMapping
    @RequiresPermission("billing:read")
    UsageResponse get(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        Optional<CurrentSubscription> subscription = findSubscription.find();
        LocalDate termStart = subscription.map(CurrentSubscription::termStart).orElse(today.withDayOfMonth(1));
        LocalDate first = from == null ? termStart : from;
        LocalDate last = to == null ? today : to;
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Problems.unprocessable("range_not_allowed", "Ask for 1 to " + MOST_DAYS + " days, from before to.");
        }
        List<MeteredDay> term = readUsage.list(termStart, today.plusDays(1));
        Optional<PlanLimits> limits = subscription.map(it -> it.plan().limits());
        return new UsageResponse(
                termStart,
                subscription.map(CurrentSubscription::termEnd).orElse(null),
                metrics(term, limits),
                readUsage.list(first, last.plusDays(1)).stream()
                        .map(DayResponse::of)
                        .toList(),
                EventsResponse.of(checkConservation.check()));
    }

    private List<MetricResponse> metrics(List<MeteredDay> term, Optional<PlanLimits> limits) {
        MeteredDay today = term.getLast();
        return List.of(
                MetricResponse.of(Metric.API_CALLS, "day", today.apiCalls(), limits.map(PlanLimits::maxApiCallsDaily)),
                MetricResponse.of(Metric.API_CALLS, "term", sum(term, MeteredDay::apiCalls), Optional.empty()),
                MetricResponse.of(Metric.CONSOLE_CALLS, "term", sum(term, MeteredDay::consoleCalls), Optional.empty()),
                MetricResponse.of(Metric.AI_TOKENS, "term", sum(term, MeteredDay::aiTokens), Optional.empty()),
                MetricResponse.of(Metric.PLOTS, "now", today.plots(), limits.map(PlanLimits::maxPlots)),
                MetricResponse.of(Metric.AGENTS, "now", readUsage.seatsTaken(), limits.map(PlanLimits::maxAgents)));
    }

    private static long sum(List<MeteredDay> days, ToLongFunction<MeteredDay> quantity) {
        return days.stream().mapToLong(quantity).sum();
    }

    /// @param periodEnd the first day after the term; absent before there is a subscription
    record UsageResponse(
            LocalDate periodStart,
            @Nullable LocalDate periodEnd,
            List<MetricResponse> metrics,
            List<DayResponse> history,
            EventsResponse events) {}

    /// Where the metered events are; `received` is the sum of the other three, or `balanced` says that it is not.
    record EventsResponse(long received, long billed, long pending, long rejected, boolean balanced) {

        static EventsResponse of(Conservation books) {
            return new EventsResponse(
                    books.received(), books.billed(), books.pending(), books.rejected(), books.holds());
        }
    }

    record DayResponse(LocalDate day, long apiCalls, long consoleCalls, long aiTokens, long plots) {

        static DayResponse of(MeteredDay day) {
            return new DayResponse(day.day(), day.apiCalls(), day.consoleCalls(), day.aiTokens(), day.plots());
        }
    }

    /// @param per what the figure covers: `day` (today), `term` (so far) or `now`
    /// @param limit absent when the plan sets none
    record MetricResponse(
            Metric metric,
            String per,
            long used,
            @Nullable Long limit,
            @Nullable BigDecimal percent) {

        static MetricResponse of(Metric metric, String per, long used, Optional<Long> limit) {
            return new MetricResponse(
                    metric,
                    per,
                    used,
                    limit.orElse(null),
                    limit.map(most -> percent(used, most)).orElse(null));
        }

        private static BigDecimal percent(long used, long limit) {
            return BigDecimal.valueOf(used)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(limit), 1, RoundingMode.HALF_UP);
        }
    }
}
