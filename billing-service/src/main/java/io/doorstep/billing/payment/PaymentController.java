package io.doorstep.billing.payment;

import io.doorstep.billing.money.Money;
import io.doorstep.billing.payment.PaymentOutcome.AlreadyRecorded;
import io.doorstep.billing.payment.PaymentOutcome.LooksLikeAnother;
import io.doorstep.billing.payment.PaymentOutcome.NoSuchInvoice;
import io.doorstep.billing.payment.PaymentOutcome.Recorded;
import io.doorstep.billing.payment.PaymentOutcome.Refused;
import io.doorstep.billing.subscription.PaymentMethod;
import io.doorstep.kit.idempotency.RequiresIdempotencyKey;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/billing/payments")
class PaymentController {

    private final RecordPayment recordPayment;
    private final ListPayments listPayments;

    PaymentController(RecordPayment recordPayment, ListPayments listPayments) {
        this.recordPayment = recordPayment;
        this.listPayments = listPayments;
    }

    @GetMapping
    @RequiresPermission("billing:read")
    Page<PaymentResponse> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listPayments.list(cursor, Limits.of(limit)).map(PaymentResponse::of);
    }

    @PostMapping
    @RequiresPermission("billing:write")
    @RequiresIdempotencyKey
    ResponseEntity<PaymentResponse> record(@Valid @RequestBody PaymentRequest request) {
        return switch (recordPayment.record(request.received())) {
            case Recorded(var payment) ->
                ResponseEntity.status(HttpStatus.CREATED).body(PaymentResponse.of(payment));
            case AlreadyRecorded(var existing) ->
                throw Problems.conflict(
                        "payment_already_recorded",
                        "This method and reference are recorded already.",
                        existing,
                        "/api/v1/billing/payments");
            case LooksLikeAnother(var existing) ->
                throw Problems.conflict(
                        "possible_duplicate",
                        "The same amount was recorded a moment ago. Send `confirmed: true` when both are meant.",
                        existing,
                        "/api/v1/billing/payments");
            case NoSuchInvoice _ -> throw Problems.notFound("invoice", String.valueOf(request.invoiceId()));
            case Refused(var code, var reason) -> refuse(code, reason);
        };
    }

    private static ResponseEntity<PaymentResponse> refuse(String code, String reason) {
        ProblemDetail problem = Problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, code, reason);
        return ResponseEntity.of(problem).build();
    }

    record PaymentRequest(
            @NotNull PaymentMethod method,
            @Valid @NotNull PaidAmount amount,
            @NotBlank @Size(max = 200) String reference,
            @Nullable UUID invoiceId,
            @Nullable Instant paidAt,
            @Nullable Boolean confirmed) {

        PaymentReceived received() {
            return new PaymentReceived(
                    method,
                    new Money(amount.amount(), amount.currency()),
                    reference,
                    invoiceId,
                    paidAt,
                    Boolean.TRUE.equals(confirmed));
        }
    }

    /// @param amount minor units
    record PaidAmount(@Positive long amount, @NotNull Currency currency) {}

    record PaymentResponse(
            UUID id,
            PaymentMethod method,
            Money amount,
            Money unallocated,
            String reference,
            @Nullable UUID invoiceId,
            Instant paidAt) {

        static PaymentResponse of(RecordedPayment payment) {
            return new PaymentResponse(
                    payment.id(),
                    payment.method(),
                    payment.amount(),
                    payment.unallocated(),
                    payment.reference(),
                    payment.invoiceId(),
                    payment.paidAt());
        }
    }
}
