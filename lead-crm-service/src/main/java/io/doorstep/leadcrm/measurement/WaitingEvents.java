package io.doorstep.leadcrm.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is still to be sent.
@Repository
@Transactional
class WaitingEvents {

    /// As many as Google takes at once.
    private static final int MOST = 25;

    private final JdbcClient jdbc;

    WaitingEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes it down when the business wants it told and the person does not mind. A sale whose worth nobody has
    /// said waits for it.
    ///
    /// @return when it is due
    Optional<Instant> add(WaitingEvent event, UUID lead, Instant due, Instant withoutWorth) {
        return jdbc.sql("""
                        insert into measurement_event
                            (id, connection_id, lead_id, name, detail, amount, currency, happened_at, due_at)
                        select :id, c.id, l.id, :name, cast(:detail as text), v.amount, v.currency,
                               cast(:happenedAt as timestamptz),
                               cast(case when :sale and v.amount is null then :withoutWorth else :due end as timestamptz)
                        from measurement_connection c
                        join lead l on l.tenant_id = c.tenant_id and l.id = :lead and l.deleted_at is null
                        left join lateral (select f.amount, f.currency from analytics_fact f
                                           where f.tenant_id = l.tenant_id and f.subject_id = l.id
                                             and f.kind = 'LEAD_VALUED'
                                           order by f.occurred_at desc limit 1) v on :sale
                        where :name = any (c.events)
                          and not exists (select from withheld_person w
                                          where w.tenant_id = l.tenant_id and w.person_id = l.person_id)
                        on conflict do nothing
                        returning due_at
                        """)
                .param("id", event.id())
                .param("lead", lead)
                .param("name", event.name().name())
                .param("detail", event.detail())
                .param("sale", event.name() == LeadEvent.CLOSE_CONVERT_LEAD)
                .param("happenedAt", Timestamp.from(event.happenedAt()))
                .param("due", Timestamp.from(due))
                .param("withoutWorth", Timestamp.from(withoutWorth))
                .query((row, _) -> row.getTimestamp("due_at").toInstant())
                .optional();
    }

    /// @return whether a sale waited for it
    boolean value(UUID lead, long amount, String currency, Instant now) {
        return jdbc.sql("""
                        update measurement_event
                        set amount = :amount, currency = :currency, due_at = least(due_at, cast(:now as timestamptz))
                        where lead_id = :lead and name = 'CLOSE_CONVERT_LEAD'
                        """)
                        .param("amount", amount)
                        .param("currency", currency)
                        .param("now", Timestamp.from(now))
                        .param("lead", lead)
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    long count() {
        return jdbc.sql("select count(*) from measurement_event")
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    Optional<Instant> findNextDue() {
        return jdbc.sql("select due_at from measurement_event order by due_at, id limit 1")
                .query((row, _) -> row.getTimestamp("due_at").toInstant())
                .optional();
    }

    /// What is due of the lead that has waited longest: a request speaks of one visitor.
    @Transactional(readOnly = true)
    Optional<Portion> findNext(Instant now) {
        return jdbc.sql("""
                        select l.* from measurement_event e
                        join lead l on l.tenant_id = e.tenant_id and l.id = e.lead_id
                        where e.due_at <= ? order by e.due_at, e.id limit 1
                        """)
                .param(Timestamp.from(now))
                .query(WaitingEvents::readLead)
                .optional()
                .map(lead -> new Portion(lead, listDue(lead.id(), now)));
    }

    private List<WaitingEvent> listDue(UUID lead, Instant now) {
        return jdbc.sql("""
                        select * from measurement_event where lead_id = :lead and due_at <= :now
                        order by happened_at, id limit :most
                        """)
                .param("lead", lead)
                .param("now", Timestamp.from(now))
                .param("most", MOST)
                .query(WaitingEvents::read)
                .list();
    }

    /// Whoever does not want to be handed on any more, or is gone.
    void forgetUnwanted() {
        jdbc.sql("""
                        delete from measurement_event e where not exists (
                            select from lead l
                            where l.tenant_id = e.tenant_id and l.id = e.lead_id and l.deleted_at is null
                              and not exists (select from withheld_person w
                                              where w.tenant_id = l.tenant_id and w.person_id = l.person_id))
                        """).update();
    }

    /// @return how many there were
    int forgetBefore(Instant oldest) {
        return jdbc.sql("delete from measurement_event where happened_at < ?")
                .param(Timestamp.from(oldest))
                .update();
    }

    /// @return how many there were still
    int forget(List<WaitingEvent> events) {
        return jdbc.sql("delete from measurement_event where id = any (cast(? as uuid[]))")
                .param(events.stream().map(event -> event.id().toString()).toArray(String[]::new))
                .update();
    }

    private static MeasuredLead readLead(ResultSet row, int ignored) throws SQLException {
        return new MeasuredLead(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("source"),
                row.getString("campaign"),
                row.getString("medium"),
                row.getString("analytics_client_id"),
                row.getTimestamp("captured_at").toInstant());
    }

    private static WaitingEvent read(ResultSet row, int ignored) throws SQLException {
        return new WaitingEvent(
                row.getObject("id", UUID.class),
                LeadEvent.valueOf(row.getString("name")),
                row.getString("detail"),
                row.getObject("amount", Long.class),
                row.getString("currency"),
                row.getTimestamp("happened_at").toInstant());
    }

    /// What goes out in one request.
    record Portion(MeasuredLead lead, List<WaitingEvent> events) {}
}
