package io.doorstep.billing.invoice.web;

import io.doorstep.billing.invoice.Bill;
import io.doorstep.billing.invoice.PreviewInvoice.InvoicePreview;
import io.doorstep.billing.money.Money;
import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/// @param periodEnd the first day after the period
/// @param taxRate percent
record PreviewResponse(
        UUID subscriptionId,
        Plan plan,
        BillingCycle cycle,
        LocalDate periodStart,
        LocalDate periodEnd,
        Currency currency,
        List<LineResponse> lines,
        Money fee,
        Money overage,
        Money credits,
        Money amount,
        BigDecimal taxRate,
        Money taxAmount,
        Money total,
        Instant asOf) {

    static PreviewResponse of(InvoicePreview preview) {
        Bill bill = preview.bill();
        return new PreviewResponse(
                preview.subscription().id().value(),
                preview.subscription().plan(),
                preview.subscription().cycle(),
                bill.period().start(),
                bill.period().end(),
                bill.amount().currency(),
                LineResponse.list(bill.lines()),
                bill.fee(),
                bill.overage(),
                bill.creditsUsed(),
                bill.amount(),
                Bill.TAX_RATE_PERCENT,
                bill.tax(),
                bill.total(),
                preview.asOf());
    }
}
