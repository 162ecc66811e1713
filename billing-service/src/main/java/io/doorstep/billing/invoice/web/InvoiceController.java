package io.doorstep.billing.invoice.web;

import io.doorstep.billing.invoice.FindInvoice;
import io.doorstep.billing.invoice.IssuedInvoice;
import io.doorstep.billing.invoice.PreviewInvoice;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/billing/invoices")
class InvoiceController {

    private final PreviewInvoice previewInvoice;
    private final FindInvoice findInvoice;

    InvoiceController(PreviewInvoice previewInvoice, FindInvoice findInvoice) {
        this.previewInvoice = previewInvoice;
        this.findInvoice = findInvoice;
    }

    /// What the running period would cost if it ended now.
    @GetMapping("/preview")
    @RequiresPermission("billing:read")
    PreviewResponse preview() {
        return PreviewResponse.of(previewInvoice.preview());
    }

    @GetMapping
    @RequiresPermission("billing:read")
    Page<InvoiceResponse> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return findInvoice.list(cursor, Limits.of(limit)).map(InvoiceResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("billing:read")
    ResponseEntity<InvoiceResponse> get(@PathVariable UUID id) {
        IssuedInvoice invoice = findInvoice.findById(id).orElseThrow(() -> Problems.notFound("invoice", id));
        return ResponseEntity.ok()
                .eTag(ETags.of(invoice.version()))
                .body(InvoiceResponse.of(invoice, findInvoice.listLines(invoice.id())));
    }
}
