package io.doorstep.leadcrm.appointment;

import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.lead.LeadReach;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Appointments as they are read: within reach is what hangs on a lead within reach.
@Repository
@Transactional(readOnly = true)
class AppointmentRows {

    private static final int MOST_CONFLICTS = 10;
    private static final String SELECT = """
            select a.* from appointment a
            join lead l on l.tenant_id = a.tenant_id and l.id = a.lead_id and l.deleted_at is null
            where (cast(:reach as uuid[]) is null or l.assignee_id = any (cast(:reach as uuid[])))
            """;

    private final JdbcClient jdbc;

    AppointmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AppointmentView> find(UUID id, LeadReach reach) {
        return jdbc.sql(SELECT + " and a.id = :id")
                .param("reach", texts(reach.onlyOf()))
                .param("id", id)
                .query(AppointmentRows::read)
                .optional();
    }

    /// What begins first comes first.
    List<AppointmentView> list(AppointmentFilter filter, LeadReach reach, TimePlace after, int limit) {
        return jdbc.sql(SELECT + """
                         and (cast(:lead as uuid) is null or a.lead_id = cast(:lead as uuid))
                         and (cast(:agent as uuid) is null or a.agent_id = cast(:agent as uuid))
                         and (cast(:property as uuid) is null or a.property_id = cast(:property as uuid))
                         and (cast(:from as timestamptz) is null or a.starts_at >= cast(:from as timestamptz))
                         and (cast(:to as timestamptz) is null or a.starts_at < cast(:to as timestamptz))
                         and (a.starts_at, a.id) > (:at, :id)
                        order by a.starts_at, a.id limit :limit
                        """)
                .param("reach", texts(reach.onlyOf()))
                .param("lead", filter.leadId())
                .param("agent", filter.agentId())
                .param("property", filter.propertyId())
                .param("from", timestamp(filter.from()))
                .param("to", timestamp(filter.to()))
                .param("at", Timestamp.from(after.at()))
                .param("id", after.id())
                .param("limit", limit)
                .query(AppointmentRows::read)
                .list();
    }

    /// What those who were shown a home made of it.
    FeedbackSummary summarise(UUID property, LeadReach reach) {
        return jdbc.sql("""
                        select count(*) as booked, count(*) filter (where outcome = 'SHOWN') as shown,
                               count(feedback_at) as answers, avg(interest) as interest,
                               count(*) filter (where price_opinion = 'TOO_HIGH') as too_high,
                               count(*) filter (where price_opinion = 'FAIR') as fair,
                               count(*) filter (where price_opinion = 'LOW') as low
                        from (%s and a.property_id = :property) as showings
                        """.formatted(SELECT))
                .param("reach", texts(reach.onlyOf()))
                .param("property", property)
                .query(AppointmentRows::readSummary)
                .single();
    }

    private static FeedbackSummary readSummary(ResultSet row, int ignored) throws SQLException {
        BigDecimal interest = row.getBigDecimal("interest");
        return new FeedbackSummary(
                row.getLong("booked"),
                row.getLong("shown"),
                row.getLong("answers"),
                interest == null
                        ? null
                        : interest.setScale(2, RoundingMode.HALF_EVEN).doubleValue(),
                Map.of(
                        PriceOpinion.TOO_HIGH, row.getLong("too_high"),
                        PriceOpinion.FAIR, row.getLong("fair"),
                        PriceOpinion.LOW, row.getLong("low")));
    }

    /// What else the agent has to attend to at that time; where one ends the next may begin.
    List<AppointmentView> listConflicts(AppointmentView wanted) {
        return jdbc.sql("""
                        select * from appointment
                        where agent_id = :agent and outcome is null and id <> :id
                          and starts_at < :end and ends_at > :start
                        order by starts_at, id limit :limit
                        """)
                .param("agent", wanted.agentId())
                .param("id", wanted.id())
                .param("start", Timestamp.from(wanted.startsAt()))
                .param("end", Timestamp.from(wanted.endsAt()))
                .param("limit", MOST_CONFLICTS)
                .query(AppointmentRows::read)
                .list();
    }

    private static AppointmentView read(ResultSet row, int ignored) throws SQLException {
        String outcome = row.getString("outcome");
        return new AppointmentView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("lead_id", UUID.class),
                row.getObject("agent_id", UUID.class),
                AppointmentType.valueOf(row.getString("type")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("place"),
                row.getObject("property_id", UUID.class),
                outcome == null ? null : AppointmentOutcome.valueOf(outcome),
                feedback(row));
    }

    private static @Nullable ShowingFeedback feedback(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("feedback_at");
        String price = row.getString("price_opinion");
        return at == null
                ? null
                : new ShowingFeedback(
                        row.getInt("interest"),
                        price == null ? null : PriceOpinion.valueOf(price),
                        row.getString("liked"),
                        row.getString("disliked"),
                        at.toInstant());
    }

    private static String @Nullable [] texts(@Nullable Set<UUID> ids) {
        return ids == null ? null : ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
