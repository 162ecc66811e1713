package io.doorstep.billing.subscription.web;

import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.subscription.CancelOutcome.Cancelled;
import io.doorstep.billing.subscription.CancelOutcome.NothingToCancel;
import io.doorstep.billing.subscription.CancelSubscription;
import io.doorstep.billing.subscription.ChangeOutcome.Changed;
import io.doorstep.billing.subscription.ChangeOutcome.Planned;
import io.doorstep.billing.subscription.ChangeOutcome.Refused;
import io.doorstep.billing.subscription.ChangePlan;
import io.doorstep.billing.subscription.CurrentSubscription;
import io.doorstep.billing.subscription.FindSubscription;
import io.doorstep.billing.subscription.PaymentMethod;
import io.doorstep.kit.idempotency.RequiresIdempotencyKey;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/billing/subscription")
class SubscriptionController {

    private final FindSubscription findSubscription;
    private final ChangePlan changePlan;
    private final CancelSubscription cancelSubscription;

    SubscriptionController(
            FindSubscription findSubscription, ChangePlan changePlan, CancelSubscription cancelSubscription) {
        this.findSubscription = findSubscription;
        this.changePlan = changePlan;
        this.cancelSubscription = cancelSubscription;
    }

    @GetMapping
    @RequiresPermission("billing:read")
    ResponseEntity<SubscriptionResponse> get() {
        return answer(findSubscription.get());
    }

    /// Up at once, down when the paid period is over.
    @PostMapping("/change")
    @RequiresPermission("billing:write")
    @RequiresIdempotencyKey
    ResponseEntity<SubscriptionResponse> change(
            @Valid @RequestBody ChangeRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        checkIfGiven(ifMatch);
        return switch (changePlan.change(request.plan(), request.cycle(), request.paymentMethod(), request.reason())) {
            case Changed _, Planned _ -> answer(findSubscription.get());
            case Refused(var code, var reason) -> refuse(code, reason);
        };
    }

    @PostMapping("/cancel")
    @RequiresPermission("billing:write")
    @RequiresIdempotencyKey
    ResponseEntity<SubscriptionResponse> cancel(
            @Valid @RequestBody CancelRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        checkIfGiven(ifMatch);
        return switch (cancelSubscription.cancel(request.reason())) {
            case Cancelled _ -> answer(findSubscription.get());
            case NothingToCancel _ -> refuse("nothing_to_cancel", "There is no subscription that goes on.");
        };
    }

    private void checkIfGiven(@Nullable String ifMatch) {
        if (ifMatch != null) {
            ETags.check(ifMatch, findSubscription.get().version());
        }
    }

    private static ResponseEntity<SubscriptionResponse> answer(CurrentSubscription subscription) {
        return ResponseEntity.ok().eTag(ETags.of(subscription.version())).body(SubscriptionResponse.of(subscription));
    }

    private static ResponseEntity<SubscriptionResponse> refuse(String code, String reason) {
        return ResponseEntity.of(Problems.detail(HttpStatus.CONFLICT, code, reason))
                .build();
    }

    record ChangeRequest(
            @NotNull Plan plan,
            @Nullable BillingCycle cycle,
            @Nullable PaymentMethod paymentMethod,
            @Size(max = 500) @Nullable String reason) {}

    record CancelRequest(@NotBlank @Size(max = 500) String reason) {}
}
