package io.doorstep.billing.usage;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The quantities of each day, written with one statement per event.
@Component
class UsageDays {

    private static final String ADD = """
            with received as (
                insert into usage_intake (tenant_id, received_on, received) values (:tenant, :today, 1)
                on conflict (tenant_id, received_on) do update set received = usage_intake.received + 1)
            insert into usage_day (tenant_id, metric, day, quantity, events) values (:tenant, :metric, :day, :quantity, 1)
            on conflict (tenant_id, metric, day)
                do update set quantity = usage_day.quantity + excluded.quantity, events = usage_day.events + 1
            returning quantity
            """;

    private static final String REJECT = """
            with received as (
                insert into usage_intake (tenant_id, received_on, received) values (:tenant, :today, 1)
                on conflict (tenant_id, received_on) do update set received = usage_intake.received + 1)
            insert into usage_rejection (tenant_id, event_id, metric, quantity, occurred_at, reason, rejected_at)
            values (:tenant, :event, :metric, :quantity, :at, :reason, :now)
            """;

    private static final String LIST = """
            select day, quantity from usage_day
            where tenant_id = :tenant and metric = :metric and day >= :from and day < :until
            """;

    private final JdbcClient jdbc;

    UsageDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return what the day has come to
    @Transactional(propagation = Propagation.MANDATORY)
    long add(MeteredEvent event, Instant now) {
        return jdbc.sql(ADD)
                .param("tenant", Tenancy.current())
                .param("today", now.atOffset(ZoneOffset.UTC).toLocalDate())
                .param("metric", event.metric().name())
                .param("day", event.day())
                .param("quantity", event.quantity())
                .query(Long.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void reject(MeteredEvent event, RejectionReason reason, Instant now) {
        jdbc.sql(REJECT)
                .param("tenant", Tenancy.current())
                .param("today", now.atOffset(ZoneOffset.UTC).toLocalDate())
                .param("event", event.id())
                .param("metric", event.metric().name())
                .param("quantity", event.quantity())
                .param("at", Timestamp.from(event.at()))
                .param("reason", reason.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    @Transactional(readOnly = true)
    Map<LocalDate, Long> list(Metric metric, LocalDate from, LocalDate until) {
        Map<LocalDate, Long> days = new TreeMap<>();
        jdbc.sql(LIST)
                .param("tenant", Tenancy.current())
                .param("metric", metric.name())
                .param("from", from)
                .param("until", until)
                .query((row, _) -> days.put(row.getObject("day", LocalDate.class), row.getLong("quantity")))
                .list();
        return days;
    }
}
