package io.doorstep.billing.plan;

import io.doorstep.billing.money.Money;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Page;
import java.util.Currency;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/billing/plans")
class PlanController {

    @GetMapping
    @RequiresPermission("billing:read")
    Page<PlanResponse> list() {
        return new Page<>(Stream.of(Plan.values()).map(PlanResponse::of).toList(), null);
    }

    record PlanResponse(
            Plan plan,
            String name,
            Currency currency,
            Money monthlyFee,
            Money yearlyFee,
            PlanLimits limits,
            boolean overageAllowed,
            Money extraPlot,
            Money extraThousandCalls,
            long trialDays) {

        static PlanResponse of(Plan plan) {
            return new PlanResponse(
                    plan,
                    plan.title(),
                    plan.currency(),
                    plan.fee(BillingCycle.MONTHLY),
                    plan.fee(BillingCycle.YEARLY),
                    plan.limits(),
                    plan.overage().callsAllowed(),
                    plan.overage().perPlot(),
                    plan.overage().perThousandCalls(),
                    plan == Trial.PLAN ? Trial.LENGTH.toDays() : 0);
        }
    }
}
