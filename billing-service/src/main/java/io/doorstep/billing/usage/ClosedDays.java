package io.doorstep.billing.usage;

import io.doorstep.kit.tenancy.Tenancy;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Up to which day the usage is on an invoice. Whoever records an older day and whoever closes days wait for each
/// other.
@Component
class ClosedDays {

    private static final String LOCK_SHARED = "select pg_advisory_xact_lock_shared(hashtextextended(:tenant, 8085))";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:tenant, 8085))";
    private static final String CLOSED = "select closed_until from usage_closing where tenant_id = :tenant";
    private static final String CLOSE = """
            insert into usage_closing (tenant_id, closed_until) values (:tenant, :until)
            on conflict (tenant_id) do update set closed_until = greatest(usage_closing.closed_until, excluded.closed_until)
            """;

    private final JdbcClient jdbc;

    ClosedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The day stays open until the end of the transaction when it is open now.
    @Transactional(propagation = Propagation.MANDATORY)
    boolean isClosed(LocalDate day) {
        lock(LOCK_SHARED);
        return day.isBefore(closedUntil());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void close(LocalDate until) {
        lock(LOCK);
        jdbc.sql(CLOSE).param("tenant", Tenancy.current()).param("until", until).update();
    }

    @Transactional(readOnly = true)
    LocalDate closedUntil() {
        return jdbc.sql(CLOSED)
                .param("tenant", Tenancy.current())
                .query(LocalDate.class)
                .optional()
                .orElse(LocalDate.EPOCH);
    }

    private void lock(String statement) {
        jdbc.sql(statement)
                .param("tenant", Tenancy.current().toString())
                .query((_, _) -> true)
                .single();
    }
}
