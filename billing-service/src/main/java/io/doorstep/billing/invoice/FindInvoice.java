package io.doorstep.billing.invoice;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Looks up issued invoices, the newest first.
@Component
public class FindInvoice {

    private static final String NEWEST_FIRST = "-number";

    private final Invoices invoices;
    private final InvoiceLines lines;
    private final Cursors cursors;

    FindInvoice(Invoices invoices, InvoiceLines lines, Cursors cursors) {
        this.invoices = invoices;
        this.lines = lines;
        this.cursors = cursors;
    }

    public Optional<IssuedInvoice> findById(UUID id) {
        return invoices.findById(id).map(Invoice::asIssued);
    }

    /// Those that are not paid in full, the oldest first.
    public List<IssuedInvoice> listOpen() {
        return invoices.listOpen().stream().map(Invoice::asIssued).toList();
    }

    public List<InvoiceLine> listLines(InvoiceId id) {
        return lines.list(id.value());
    }

    public Page<IssuedInvoice> list(@Nullable String cursor, int limit) {
        Limit oneMore = Limit.of(limit + 1);
        List<Invoice> found = cursor == null
                ? invoices.listNewest(oneMore)
                : invoices.listNewestBefore(cursors.decode(cursor, NEWEST_FIRST).getFirst(), oneMore);
        return Page.cut(
                found.stream().map(Invoice::asIssued).toList(),
                limit,
                last -> cursors.encode(NEWEST_FIRST, List.of(last.number())));
    }
}
