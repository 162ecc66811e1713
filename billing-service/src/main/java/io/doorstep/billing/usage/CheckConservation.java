package io.doorstep.billing.usage;

import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Holds the law of conservation against the books: what came in is billed, pending or rejected, and nothing else.
@Component
class CheckConservation {

    private static final String BOOKS = """
            with closing as (
                select coalesce((select closed_until from usage_closing where tenant_id = :tenant), date 'epoch') as until),
            booked as (
                select day, events from usage_day where tenant_id = :tenant
                union all
                select (occurred_at at time zone 'UTC')::date, 1 from plot_transition where tenant_id = :tenant)
            select
                (select coalesce(sum(received), 0) from usage_intake where tenant_id = :tenant)::bigint as received,
                (select coalesce(sum(events), 0) from booked, closing where day < until)::bigint as billed,
                (select coalesce(sum(events), 0) from booked, closing where day >= until)::bigint as pending,
                (select count(*) from usage_rejection where tenant_id = :tenant) as rejected
            """;

    private final JdbcClient jdbc;

    CheckConservation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Conservation check() {
        return jdbc.sql(BOOKS)
                .param("tenant", Tenancy.current())
                .query((row, _) -> new Conservation(
                        row.getLong("received"),
                        row.getLong("billed"),
                        row.getLong("pending"),
                        row.getLong("rejected")))
                .single();
    }

    /// Where the metered events of a business are.
    ///
    /// @param billed in a period that has its invoice
    /// @param pending in a period that is still open
    record Conservation(long received, long billed, long pending, long rejected) {

        boolean holds() {
            return received == billed + pending + rejected;
        }
    }
}
