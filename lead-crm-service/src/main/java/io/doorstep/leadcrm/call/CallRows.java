package io.doorstep.leadcrm.call;

import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.lead.LeadReach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Calls as they are read: within reach is what hangs on a lead within reach, and the rest for those who reach all.
@Repository
@Transactional(readOnly = true)
class CallRows {

    private static final String SELECT = """
            select c.* from phone_call c
            left join lead l on l.tenant_id = c.tenant_id and l.id = c.lead_id
            where l.deleted_at is null
              and (cast(:reach as uuid[]) is null or l.assignee_id = any (cast(:reach as uuid[])))
            """;

    private final JdbcClient jdbc;

    CallRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether nobody had told of the call before
    @Transactional
    boolean begin(UUID id, CallReport report, @Nullable UUID number, Instant now) {
        return jdbc.sql("""
                        insert into phone_call (id, version, provider_sid, number_id, direction, caller, callee, status,
                                                answered, started_at)
                        values (:id, 0, :sid, :number, 'INBOUND', :caller, :callee, 'RINGING', false, :now)
                        on conflict (tenant_id, provider_sid) do nothing
                        """)
                        .param("id", id)
                        .param("sid", report.sid())
                        .param("number", number)
                        .param("caller", report.caller())
                        .param("callee", report.callee())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<CallView> find(UUID id, LeadReach reach) {
        return jdbc.sql(SELECT + " and c.id = :id")
                .param("reach", texts(reach.onlyOf()))
                .param("id", id)
                .query(CallRows::read)
                .optional();
    }

    /// The newest first.
    ///
    /// @param lead of which lead; of all when absent
    /// @param agent who spoke; everybody when absent
    List<CallView> list(@Nullable UUID lead, @Nullable UUID agent, LeadReach reach, TimePlace before, int limit) {
        return jdbc.sql(SELECT + """
                         and (cast(:lead as uuid) is null or c.lead_id = cast(:lead as uuid))
                         and (cast(:agent as uuid) is null or c.agent_id = cast(:agent as uuid))
                         and (c.started_at, c.id) < (:at, :id)
                        order by c.started_at desc, c.id desc limit :limit
                        """)
                .param("reach", texts(reach.onlyOf()))
                .param("lead", lead)
                .param("agent", agent)
                .param("at", Timestamp.from(before.at()))
                .param("id", before.id())
                .param("limit", limit)
                .query(CallRows::read)
                .list();
    }

    private static CallView read(ResultSet row, int ignored) throws SQLException {
        CallStatus status = CallStatus.valueOf(row.getString("status"));
        String recording = row.getString("recording_url");
        Timestamp ended = row.getTimestamp("ended_at");
        return new CallView(
                row.getObject("id", UUID.class),
                CallDirection.valueOf(row.getString("direction")),
                row.getString("caller"),
                row.getString("callee"),
                row.getObject("number_id", UUID.class),
                row.getObject("lead_id", UUID.class),
                row.getObject("enquiry_id", UUID.class),
                row.getObject("agent_id", UUID.class),
                CallOutcome.of(status, row.getBoolean("answered"), recording != null),
                status,
                row.getObject("seconds", Integer.class),
                recording,
                row.getString("trouble"),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static String @Nullable [] texts(@Nullable Set<UUID> ids) {
        return ids == null ? null : ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
