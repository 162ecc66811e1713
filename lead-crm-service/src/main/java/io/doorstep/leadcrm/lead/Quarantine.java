package io.doorstep.leadcrm.lead;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.lead.ListQuarantine.QuarantinedEnquiry;
import io.doorstep.leadcrm.person.UnreachableReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Enquiries that cannot be used yet, kept as they were sent.
@Repository
@Transactional(readOnly = true)
class Quarantine {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final InstantSource clock;

    Quarantine(JdbcClient jdbc, JsonMapper json, Ids ids, InstantSource clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    UUID keep(Enquiry enquiry, UnreachableReason reason) {
        UUID id = ids.next();
        jdbc.sql("insert into quarantined_enquiry (id, enquiry, reason, received_at) values (?, ?, ?, ?)")
                .params(id, json.writeValueAsString(enquiry), reason.name(), Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /// What is open, the newest first.
    List<QuarantinedEnquiry> list(@Nullable Instant before, @Nullable UUID id, int limit) {
        return jdbc.sql("""
                        select id, enquiry, reason, received_at from quarantined_enquiry
                        where settled_at is null
                          and (cast(:before as timestamptz) is null or (received_at, id) < (cast(:before as timestamptz), cast(:id as uuid)))
                        order by received_at desc, id desc limit :limit
                        """)
                .param("before", before == null ? null : Timestamp.from(before))
                .param("id", id)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /// Takes one that is open, locked until the transaction ends.
    @Transactional
    Optional<QuarantinedEnquiry> findOpen(UUID id) {
        return jdbc.sql("""
                        select id, enquiry, reason, received_at from quarantined_enquiry
                        where id = ? and settled_at is null for update
                        """).param(id).query(this::read).optional();
    }

    /// @param lead what it became, or nothing when it was dismissed
    @Transactional
    void settle(UUID id, @Nullable LeadId lead) {
        jdbc.sql("update quarantined_enquiry set settled_at = :now, lead_id = :lead where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("lead", lead == null ? null : lead.value())
                .param("id", id)
                .update();
    }

    private QuarantinedEnquiry read(ResultSet row, int ignored) throws SQLException {
        return new QuarantinedEnquiry(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("enquiry"), Enquiry.class),
                UnreachableReason.valueOf(row.getString("reason")),
                row.getTimestamp("received_at").toInstant());
    }
}
