package io.doorstep.leadcrm.followup;

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

/// Follow-ups as they are read: within reach is what hangs on a lead within reach.
@Repository
@Transactional(readOnly = true)
class FollowUpRows {

    private static final String SELECT = """
            select f.*, coalesce(f.assignee_id, l.assignee_id) as doer_id, p.name as lead_name
            from follow_up f
            join lead l on l.tenant_id = f.tenant_id and l.id = f.lead_id and l.deleted_at is null
            join person p on p.tenant_id = l.tenant_id and p.id = l.person_id
            where (cast(:reach as uuid[]) is null or l.assignee_id = any (cast(:reach as uuid[])))
            """;

    private final JdbcClient jdbc;

    FollowUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FollowUpView> find(UUID id, LeadReach reach) {
        return jdbc.sql(SELECT + " and f.id = :id")
                .param("reach", texts(reach.onlyOf()))
                .param("id", id)
                .query(FollowUpRows::read)
                .optional();
    }

    /// What is due first comes first.
    List<FollowUpView> list(FollowUpFilter filter, LeadReach reach, TimePlace after, int limit) {
        return jdbc.sql(SELECT + """
                         and (cast(:lead as uuid) is null or f.lead_id = cast(:lead as uuid))
                         and (cast(:assignee as uuid) is null
                              or coalesce(f.assignee_id, l.assignee_id) = cast(:assignee as uuid))
                         and (cast(:status as text) is null or f.status = :status)
                         and (cast(:dueBefore as timestamptz) is null or f.due_at < cast(:dueBefore as timestamptz))
                         and (f.due_at, f.id) > (:at, :id)
                        order by f.due_at, f.id limit :limit
                        """)
                .param("reach", texts(reach.onlyOf()))
                .param("lead", filter.leadId())
                .param("assignee", filter.assigneeId())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("dueBefore", timestamp(filter.dueBefore()))
                .param("at", Timestamp.from(after.at()))
                .param("id", after.id())
                .param("limit", limit)
                .query(FollowUpRows::read)
                .list();
    }

    private static FollowUpView read(ResultSet row, int ignored) throws SQLException {
        Timestamp settled = row.getTimestamp("settled_at");
        return new FollowUpView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("lead_id", UUID.class),
                row.getString("lead_name"),
                row.getString("title"),
                row.getTimestamp("due_at").toInstant(),
                row.getObject("doer_id", UUID.class),
                FollowUpStatus.valueOf(row.getString("status")),
                row.getBoolean("by_rule"),
                row.getObject("created_by", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                settled == null ? null : settled.toInstant());
    }

    private static String @Nullable [] texts(@Nullable Set<UUID> ids) {
        return ids == null ? null : ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
