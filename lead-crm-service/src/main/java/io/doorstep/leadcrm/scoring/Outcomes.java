package io.doorstep.leadcrm.scoring;

import io.doorstep.leadcrm.pipeline.Milestone;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What became of the business's own leads, and what was known of them before.
@Repository
@Transactional(readOnly = true)
class Outcomes {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Outcomes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// How many leads are won or lost, counted up to a limit.
    int count(int limit) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from lead where closed_at is not null and deleted_at is null limit ?) closed
                        """).param(limit).query(Integer.class).single();
    }

    /// The newest of those who were won or lost, the oldest first; what was known is what their last score was made of.
    List<Outcome> list(int limit) {
        return jdbc.sql("""
                        select * from (
                            select l.id, l.milestone, l.captured_at, s.facts
                            from lead l
                            cross join lateral (select facts from lead_score s where s.lead_id = l.id
                                                order by s.id desc limit 1) s
                            where l.closed_at is not null and l.deleted_at is null
                            order by l.closed_at desc, l.id desc limit :limit) newest
                        order by captured_at, id
                        """)
                .param("limit", limit)
                .query((row, _) -> new Outcome(
                        json.readValue(row.getString("facts"), LeadFacts.class),
                        Milestone.valueOf(row.getString("milestone")) == Milestone.WON))
                .list();
    }

    /// The newest scores of a model, of leads that came or came back since a time.
    List<Double> chances(UUID model, Instant since, int limit) {
        return jdbc.sql("""
                        select s.value / 100.0 from lead l
                        cross join lateral (select value, model_id from lead_score s where s.lead_id = l.id
                                            order by s.id desc limit 1) s
                        where l.captured_at > :since and s.model_id = :model and l.deleted_at is null
                        order by l.captured_at desc, l.id desc limit :limit
                        """)
                .param("model", model)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query(Double.class)
                .list();
    }

    /// What a model said of leads that were closed since a time, and what became of them.
    List<Said> said(UUID model, Instant since, int limit) {
        return jdbc.sql("""
                        select s.value / 100.0 as chance, l.milestone from lead l
                        cross join lateral (select value, model_id from lead_score s where s.lead_id = l.id
                                            order by s.id desc limit 1) s
                        where l.closed_at > :since and s.model_id = :model and l.deleted_at is null
                        order by l.closed_at desc, l.id desc limit :limit
                        """)
                .param("model", model)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query((row, _) -> new Said(
                        row.getDouble("chance"), Milestone.valueOf(row.getString("milestone")) == Milestone.WON))
                .list();
    }

    /// The newest open leads with what their last score was made of.
    List<OpenLead> listOpen(int limit) {
        return jdbc.sql("""
                        select l.id, l.score, s.facts from lead l
                        cross join lateral (select facts from lead_score s where s.lead_id = l.id
                                            order by s.id desc limit 1) s
                        where l.closed_at is null and l.deleted_at is null
                        order by l.captured_at desc, l.id desc limit :limit
                        """)
                .param("limit", limit)
                .query((row, _) -> new OpenLead(
                        row.getObject("id", UUID.class),
                        row.getInt("score"),
                        json.readValue(row.getString("facts"), LeadFacts.class)))
                .list();
    }

    /// Somebody of whom it is known how it ended.
    record Outcome(LeadFacts facts, boolean won) {}

    /// A chance, and what became of it.
    record Said(double chance, boolean won) {}

    /// Somebody of whom it is not known yet.
    record OpenLead(UUID id, int score, LeadFacts facts) {}
}
