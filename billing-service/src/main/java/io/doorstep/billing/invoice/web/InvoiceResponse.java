package io.doorstep.billing.invoice.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.billing.invoice.InvoiceLine;
import io.doorstep.billing.invoice.InvoiceStatus;
import io.doorstep.billing.invoice.IssuedInvoice;
import io.doorstep.billing.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param periodEnd the first day after the period
/// @param lines only with a single invoice
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvoiceResponse(
        UUID id,
        String number,
        InvoiceStatus status,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable List<LineResponse> lines,
        Money fee,
        Money overage,
        Money credits,
        Money amount,
        Money taxAmount,
        Money total,
        Money paid,
        Instant issuedAt,
        LocalDate dueDate,
        @Nullable Instant paidAt) {

    static InvoiceResponse of(IssuedInvoice invoice) {
        return of(invoice, null);
    }

    static InvoiceResponse of(IssuedInvoice invoice, @Nullable List<InvoiceLine> lines) {
        return new InvoiceResponse(
                invoice.id().value(),
                invoice.number(),
                invoice.status(),
                invoice.period().start(),
                invoice.period().end(),
                lines == null ? null : LineResponse.list(lines),
                invoice.fee(),
                invoice.overage(),
                invoice.credits(),
                invoice.amount(),
                invoice.tax(),
                invoice.total(),
                invoice.paid(),
                invoice.issuedAt(),
                invoice.dueDate(),
                invoice.paidAt());
    }
}
