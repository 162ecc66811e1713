package io.doorstep.billing.invoice;

import io.doorstep.billing.money.Money;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The lines of invoices, written once.
@Component
class InvoiceLines {

    private static final String INSERT = """
            insert into invoice_line (tenant_id, invoice_id, position, kind, explanation, quantity, unit_price, amount, currency)
            values (:tenant, :invoice, :position, :kind, :explanation, :quantity, :unitPrice, :amount, :currency)
            """;

    private static final String LIST = """
            select kind, explanation, quantity, unit_price, amount, currency from invoice_line
            where tenant_id = :tenant and invoice_id = :invoice order by position
            """;

    private static final String NEXT_NUMBER = """
            insert into invoice_counter (tenant_id, last) values (:tenant, 1)
            on conflict (tenant_id) do update set last = invoice_counter.last + 1
            returning last
            """;

    private final JdbcClient jdbc;

    InvoiceLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(UUID invoice, List<InvoiceLine> lines) {
        for (int position = 0; position < lines.size(); position++) {
            InvoiceLine line = lines.get(position);
            jdbc.sql(INSERT)
                    .param("tenant", Tenancy.current())
                    .param("invoice", invoice)
                    .param("position", position)
                    .param("kind", line.kind().name())
                    .param("explanation", line.explanation())
                    .param("quantity", line.quantity())
                    .param("unitPrice", line.unitPrice().amount())
                    .param("amount", line.amount().amount())
                    .param("currency", line.amount().currency().getCurrencyCode())
                    .update();
        }
    }

    @Transactional(readOnly = true)
    List<InvoiceLine> list(UUID invoice) {
        return jdbc.sql(LIST)
                .param("tenant", Tenancy.current())
                .param("invoice", invoice)
                .query((row, _) -> line(row))
                .list();
    }

    /// The number is taken in the transaction of its invoice, so that none is missing.
    @Transactional(propagation = Propagation.MANDATORY)
    String nextNumber() {
        long next = jdbc.sql(NEXT_NUMBER)
                .param("tenant", Tenancy.current())
                .query(Long.class)
                .single();
        return "INV-%08d".formatted(next);
    }

    private static InvoiceLine line(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return new InvoiceLine(
                LineKind.valueOf(row.getString("kind")),
                row.getString("explanation"),
                row.getLong("quantity"),
                Money.of(row.getLong("unit_price"), currency),
                Money.of(row.getLong("amount"), currency));
    }
}
