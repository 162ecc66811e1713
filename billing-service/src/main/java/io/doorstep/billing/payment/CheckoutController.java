package io.doorstep.billing.payment;

import io.doorstep.billing.payment.CheckoutOutcome.NoSubscription;
import io.doorstep.billing.payment.CheckoutOutcome.NotConfigured;
import io.doorstep.billing.payment.CheckoutOutcome.Opened;
import io.doorstep.billing.payment.CheckoutOutcome.ProviderFailed;
import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.idempotency.RequiresIdempotencyKey;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/billing/checkout-sessions")
class CheckoutController {

    private final OpenCheckout openCheckout;

    CheckoutController(OpenCheckout openCheckout) {
        this.openCheckout = openCheckout;
    }

    /// The key goes on to the provider, so that a repeat opens the same page.
    @PostMapping
    @RequiresPermission("billing:write")
    @RequiresIdempotencyKey
    @NoIdempotentTransaction
    ResponseEntity<CheckoutResponse> open(
            @Valid @RequestBody CheckoutRequest request, @RequestHeader("Idempotency-Key") String key) {
        return switch (openCheckout.open(request.plan(), request.cycle(), Tenancy.current() + ":" + key)) {
            case Opened(var session) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new CheckoutResponse(session.id(), session.url()));
            case NotConfigured _ ->
                refuse(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "stripe_not_configured",
                        "Cards are not taken here. Pay by bank transfer.");
            case NoSubscription _ ->
                refuse(HttpStatus.CONFLICT, "no_subscription", "The business has no subscription yet.");
            case ProviderFailed(var reason) -> refuse(HttpStatus.BAD_GATEWAY, "payment_provider_failed", reason);
        };
    }

    private static ResponseEntity<CheckoutResponse> refuse(HttpStatus status, String code, String reason) {
        return ResponseEntity.of(Problems.detail(status, code, reason)).build();
    }

    record CheckoutRequest(@NotNull Plan plan, @NotNull BillingCycle cycle) {}

    record CheckoutResponse(String id, URI url) {}
}
