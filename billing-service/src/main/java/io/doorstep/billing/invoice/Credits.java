package io.doorstep.billing.invoice;

import io.doorstep.billing.money.Money;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The ledger of credits: what was granted and what invoices took; its sum is the balance, rows never change.
@Component
class Credits {

    private static final String BALANCE = """
            select coalesce(sum(amount), 0)::bigint from credit_entry
            where tenant_id = :tenant and currency = :currency
            """;

    private static final String ENTER = """
            insert into credit_entry (tenant_id, id, amount, currency, reason, invoice_id, entered_at)
            values (:tenant, :id, :amount, :currency, :reason, :invoice, :at)
            """;

    private final JdbcClient jdbc;

    Credits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Money balance(Currency currency) {
        long balance = jdbc.sql(BALANCE)
                .param("tenant", Tenancy.current())
                .param("currency", currency.getCurrencyCode())
                .query(Long.class)
                .single();
        return new Money(balance, currency);
    }

    /// @param amount negative when an invoice takes it
    @Transactional(propagation = Propagation.MANDATORY)
    void enter(UUID id, Money amount, String reason, @Nullable UUID invoiceId, Instant at) {
        jdbc.sql(ENTER)
                .param("tenant", Tenancy.current())
                .param("id", id)
                .param("amount", amount.amount())
                .param("currency", amount.currency().getCurrencyCode())
                .param("reason", reason)
                .param("invoice", invoiceId)
                .param("at", Timestamp.from(at))
                .update();
    }
}
