package io.doorstep.leadcrm.analytics;

import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.lead.LeadReach;
import io.doorstep.leadcrm.pipeline.Milestone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Numbers of the leads captured in a period, as far as somebody's reach goes.
@Repository
@Transactional(readOnly = true)
class LeadNumbers {

    /// The one rule for which leads a number is made of, and which are shown behind it.
    private static final String MEANT = """
            from analytics_lead l
            where l.captured_at >= :begin and l.captured_at < :end
              and (cast(:reach as uuid[]) is null or l.agent_id = any (cast(:reach as uuid[])))
              and (cast(:source as text) is null or l.source = :source)
              and (cast(:campaign as text) is null or l.campaign = :campaign)
              and (cast(:agent as uuid) is null or l.agent_id = cast(:agent as uuid))
              and (cast(:stage as text) is null or l.stage = :stage)
              and (cast(:furthest as integer) is null or l.furthest >= :furthest)
              and (cast(:contacted as boolean) is null or (l.first_contact_at is not null) = :contacted)
            """;

    private static final String RESPONSE = "extract(epoch from l.first_contact_at - l.captured_at)";

    private static final String SUMMARY = """
            count(*) as leads, count(l.first_contact_at) as contacted, count(l.won_at) as won, count(l.lost_at) as lost,
            percentile_cont(0.5) within group (order by %1$s) as median,
            percentile_cont(0.9) within group (order by %1$s) as p90,
            count(*) filter (where %1$s < 300) as prompt
            """.formatted(RESPONSE);

    private final JdbcClient jdbc;

    LeadNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LeadGroup total(Period period, LeadReach reach) {
        return meant("select '' as key, " + SUMMARY + MEANT, period, reach, LeadQuestion.ALL)
                .query(LeadNumbers::group)
                .single();
    }

    List<LeadGroup> bySource(Period period, LeadReach reach) {
        return groups("l.source", period, reach);
    }

    List<LeadGroup> byCampaign(Period period, LeadReach reach) {
        return groups("l.campaign", period, reach);
    }

    List<LeadGroup> byAgent(Period period, LeadReach reach) {
        return groups("cast(l.agent_id as text)", period, reach);
    }

    List<StageCount> byStage(Period period, LeadReach reach) {
        return meant(
                        "select l.stage, count(*) as leads " + MEANT + " group by l.stage",
                        period,
                        reach,
                        LeadQuestion.ALL)
                .query((row, _) -> new StageCount(Milestone.valueOf(row.getString("stage")), row.getLong("leads")))
                .list();
    }

    /// @param length of the way to a sale
    long[] countByFurthest(Period period, LeadReach reach, int length) {
        long[] counts = new long[length];
        meant("select l.furthest, count(*) as leads " + MEANT + " group by l.furthest", period, reach, LeadQuestion.ALL)
                .query(row -> {
                    counts[row.getInt("furthest") - 1] = row.getLong("leads");
                });
        return counts;
    }

    /// A lead that came by a campaign is the campaign's, any other its source's.
    Map<Channel, Long> countByChannel(Period period, LeadReach reach) {
        Map<Channel, Long> counts = new HashMap<>();
        meant(
                        "select l.campaign is not null as by_campaign, coalesce(l.campaign, l.source) as key,"
                                + " count(*) as leads " + MEANT + " group by 1, 2",
                        period,
                        reach,
                        LeadQuestion.ALL)
                .query(row -> {
                    Channel.Kind kind = row.getBoolean("by_campaign") ? Channel.Kind.CAMPAIGN : Channel.Kind.SOURCE;
                    counts.put(new Channel(kind, row.getString("key")), row.getLong("leads"));
                });
        return counts;
    }

    /// The newest first.
    List<LeadRecord> list(Period period, LeadReach reach, LeadQuestion question, TimePlace before, int limit) {
        String sql = "select l.* " + MEANT
                + " and (l.captured_at, l.lead_id) < (:beforeAt, :beforeId)"
                + " order by l.captured_at desc, l.lead_id desc limit :limit";
        return meant(sql, period, reach, question)
                .param("beforeAt", Timestamp.from(before.at()))
                .param("beforeId", before.id())
                .param("limit", limit)
                .query(LeadNumbers::lead)
                .list();
    }

    private List<LeadGroup> groups(String key, Period period, LeadReach reach) {
        String sql = "select %1$s as key, %2$s %3$s and %1$s is not null group by 1 order by leads desc, key"
                .formatted(key, SUMMARY, MEANT);
        return meant(sql, period, reach, LeadQuestion.ALL)
                .query(LeadNumbers::group)
                .list();
    }

    private JdbcClient.StatementSpec meant(String sql, Period period, LeadReach reach, LeadQuestion question) {
        return jdbc.sql(sql)
                .param("begin", period.begin())
                .param("end", period.end())
                .param("reach", reach.onlyOf() == null ? null : Names.of(reach.onlyOf()))
                .param("source", question.source())
                .param("campaign", question.campaign())
                .param(
                        "agent",
                        question.agent() == null ? null : question.agent().toString())
                .param(
                        "stage",
                        question.stage() == null ? null : question.stage().name())
                .param("furthest", furthest(question.reached()))
                .param("contacted", question.contacted());
    }

    private static @Nullable Integer furthest(@Nullable Milestone reached) {
        return reached == null ? null : Arrays.asList(LeadFolds.WAY).indexOf(reached) + 1;
    }

    private static LeadGroup group(ResultSet row, int number) throws SQLException {
        return new LeadGroup(
                row.getString("key"),
                row.getLong("leads"),
                row.getLong("contacted"),
                row.getLong("won"),
                row.getLong("lost"),
                row.getLong("prompt"),
                seconds(row, "median"),
                seconds(row, "p90"));
    }

    private static @Nullable Long seconds(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : Math.round(value);
    }

    private static LeadRecord lead(ResultSet row, int number) throws SQLException {
        return new LeadRecord(
                row.getObject("lead_id", UUID.class),
                row.getString("source"),
                row.getString("campaign"),
                row.getObject("agent_id", UUID.class),
                Milestone.valueOf(row.getString("stage")),
                row.getTimestamp("captured_at").toInstant(),
                instant(row, "first_contact_at"),
                instant(row, "won_at"),
                instant(row, "lost_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
