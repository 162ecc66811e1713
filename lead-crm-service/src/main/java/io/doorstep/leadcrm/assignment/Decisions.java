package io.doorstep.leadcrm.assignment;

import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.assignment.engine.Decision;
import io.doorstep.leadcrm.assignment.engine.Outcome.Assigned;
import io.doorstep.leadcrm.assignment.engine.Outcome.ToPond;
import io.doorstep.leadcrm.assignment.engine.Outcome.Waiting;
import io.doorstep.leadcrm.assignment.engine.Situation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Everything that was decided about who has which lead.
@Repository
@Transactional(readOnly = true)
class Decisions {

    private static final String INSERT = """
            insert into assignment_decision (id, lead_id, kind, reason, assignee_id, pond_id, policy_version,
                                             situation, decision, decided_at)
            """;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?)";

    /// To wait for the same thing still is not another decision.
    private static final String UNLESS_IT_WAITS_FOR_THE_SAME = """
            select made.* from (values (cast(? as uuid), cast(? as uuid), ?, ?, cast(? as uuid), cast(? as uuid), ?,
                                        cast(? as jsonb), cast(? as jsonb), cast(? as timestamptz)))
                as made (id, lead_id, kind, reason, assignee_id, pond_id, policy_version, situation, decision, decided_at)
            where not exists (
                select from (select d.kind, d.reason, d.policy_version from assignment_decision d
                             where d.lead_id = made.lead_id order by d.decided_at desc, d.id desc limit 1) as last
                where last.kind = 'WAITING' and last.reason = made.reason and last.policy_version = made.policy_version)
            """;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Decisions(JdbcTemplate batch, JdbcClient jdbc, JsonMapper json) {
        this.batch = batch;
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Decisions of the engine with all that they depended on.
    @Transactional
    void addAll(List<Made> decisions) {
        batch.batchUpdate(INSERT + " values " + ROW, rows(decisions, false));
        batch.batchUpdate(INSERT + UNLESS_IT_WAITS_FOR_THE_SAME, rows(decisions, true));
    }

    private List<Object[]> rows(List<Made> decisions, boolean waiting) {
        return decisions.stream()
                .filter(made -> made.isWaiting() == waiting)
                .map(this::row)
                .toList();
    }

    private Object[] row(Made made) {
        Decision decision = made.decision();
        return new Object[] {
            made.id(),
            made.lead(),
            DecisionKind.of(decision.outcome()).name(),
            decision.reason(),
            decision.outcome() instanceof Assigned(var agent) ? agent : null,
            decision.outcome() instanceof ToPond(var pond) ? pond : null,
            made.policyVersion(),
            json.writeValueAsString(made.situation()),
            json.writeValueAsString(decision),
            Timestamp.from(made.situation().now())
        };
    }

    /// A decision that no rule made.
    @Transactional
    void add(UUID lead, PastDecision decision) {
        jdbc.sql("""
                        insert into assignment_decision (id, lead_id, kind, reason, assignee_id, pond_id, actor_id, decided_at)
                        values (:id, :lead, :kind, :reason, :assignee, :pond, :actor, :at)
                        """)
                .param("id", decision.id())
                .param("lead", lead)
                .param("kind", decision.kind().name())
                .param("reason", decision.reason())
                .param("assignee", decision.assigneeId())
                .param("pond", decision.pondId())
                .param("actor", decision.actorId())
                .param("at", Timestamp.from(decision.decidedAt()))
                .update();
    }

    /// By lead, who let it go by since it was last in a pond; leads that nobody let go by are absent.
    Map<UUID, Set<UUID>> listWhoLetGoBy(Collection<UUID> leads) {
        return jdbc
                .sql("""
                        select distinct d.lead_id, d.assignee_id from assignment_decision d
                        where d.lead_id = any (cast(? as uuid[])) and d.kind in ('DECLINED', 'NOT_ACCEPTED')
                          and d.assignee_id is not null
                          and d.decided_at >= coalesce((select max(p.decided_at) from assignment_decision p
                                                       where p.tenant_id = d.tenant_id and p.lead_id = d.lead_id
                                                         and p.kind in ('POOLED', 'RECYCLED')),
                                                      '-infinity')
                        """)
                .param(leads.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) ->
                        Map.entry(row.getObject("lead_id", UUID.class), row.getObject("assignee_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    List<PastDecision> list(UUID lead, TimePlace before, int limit) {
        return jdbc.sql("""
                        select d.*, a.name as assignee_name from assignment_decision d
                        left join agent a on a.tenant_id = d.tenant_id and a.user_id = d.assignee_id
                        where d.lead_id = :lead and (d.decided_at, d.id) < (cast(:at as timestamptz), :id)
                        order by d.decided_at desc, d.id desc limit :limit
                        """)
                .param("lead", lead)
                .param("at", Timestamp.from(before.at()))
                .param("id", before.id())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    Optional<Recorded> find(UUID lead, UUID id) {
        return jdbc.sql("select situation, decision from assignment_decision where lead_id = ? and id = ?")
                .params(lead, id)
                .query((row, _) -> new Recorded(
                        read(row.getString("situation"), Situation.class),
                        read(row.getString("decision"), Decision.class)))
                .optional();
    }

    private PastDecision read(ResultSet row, int ignored) throws SQLException {
        Decision decision = read(row.getString("decision"), Decision.class);
        Instant at = row.getTimestamp("decided_at").toInstant();
        return new PastDecision(
                row.getObject("id", UUID.class),
                DecisionKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getObject("assignee_id", UUID.class),
                row.getString("assignee_name"),
                row.getObject("pond_id", UUID.class),
                row.getObject("actor_id", UUID.class),
                row.getObject("policy_version", Integer.class),
                decision == null ? List.of() : decision.steps(),
                at);
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    /// What the engine decided, and all that it depended on.
    record Made(UUID id, UUID lead, Situation situation, int policyVersion, Decision decision) {

        boolean isWaiting() {
            return decision.outcome() instanceof Waiting;
        }
    }

    /// What is kept of a decision; nothing of one that no rule made.
    record Recorded(@Nullable Situation situation, @Nullable Decision decision) {}
}
