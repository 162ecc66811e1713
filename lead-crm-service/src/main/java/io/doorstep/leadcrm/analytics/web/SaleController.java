package io.doorstep.leadcrm.analytics.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.analytics.Fact.Money;
import io.doorstep.leadcrm.analytics.RecordSale;
import io.doorstep.leadcrm.lead.LeadId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SaleController {

    private final RecordSale recordSale;

    SaleController(RecordSale recordSale) {
        this.recordSale = recordSale;
    }

    /// Says what a lead was worth; it counts when the lead is won, and the last word counts.
    @PostMapping("/api/v1/analytics/sales")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RequiresPermission("analytics:write")
    SaleRequest recordSale(@Valid @RequestBody SaleRequest sale) {
        if (!recordSale.record(new LeadId(sale.leadId()), new Money(sale.amount(), sale.currency()))) {
            throw Problems.unprocessable("lead_unknown", "There is no lead " + sale.leadId() + ".");
        }
        return sale;
    }

    /// @param amount in the currency's minor unit
    record SaleRequest(
            @NotNull UUID leadId,
            @PositiveOrZero @Max(MOST) long amount,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

        private static final long MOST = 1_000_000_000_000L;
    }
}
