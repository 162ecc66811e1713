package io.doorstep.billing.invoice.web;

import io.doorstep.billing.invoice.InvoiceLine;
import io.doorstep.billing.invoice.LineKind;
import io.doorstep.billing.money.Money;
import java.util.List;

record LineResponse(LineKind kind, String explanation, long quantity, Money unitPrice, Money amount) {

    static List<LineResponse> list(List<InvoiceLine> lines) {
        return lines.stream().map(LineResponse::of).toList();
    }

    private static LineResponse of(InvoiceLine line) {
        return new LineResponse(line.kind(), line.explanation(), line.quantity(), line.unitPrice(), line.amount());
    }
}
