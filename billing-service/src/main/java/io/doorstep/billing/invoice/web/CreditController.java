package io.doorstep.billing.invoice.web;

import io.doorstep.billing.invoice.GrantCredit;
import io.doorstep.billing.money.Money;
import io.doorstep.kit.idempotency.RequiresIdempotencyKey;
import io.doorstep.kit.security.RequiresPermission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Credits are given by the platform's own staff: no role of a business holds `billing:credit`.
@RestController
@RequestMapping("/api/v1/billing/credits")
class CreditController {

    private final GrantCredit grantCredit;

    CreditController(GrantCredit grantCredit) {
        this.grantCredit = grantCredit;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RequiresPermission("billing:credit")
    @RequiresIdempotencyKey
    BalanceResponse grant(@Valid @RequestBody CreditRequest request) {
        Money amount = new Money(request.amount().amount(), request.amount().currency());
        return new BalanceResponse(grantCredit.grant(amount, request.reason()));
    }

    record CreditRequest(
            @Valid @NotNull CreditAmount amount,
            @NotBlank @Size(max = 500) String reason) {}

    record CreditAmount(@Positive long amount, @NotNull Currency currency) {}

    record BalanceResponse(Money balance) {}
}
