package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.Fact.Money;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The log of what happened; nothing in it is ever changed.
@Repository
@Transactional(readOnly = true)
class Facts {

    private static final String ADD = """
            insert into analytics_fact (event_id, kind, subject_id, person_id, member_id, source, campaign,
                detail, quantity, amount, currency, lead_id, reason, occurred_at)
            values (:event, :kind, :subject, :person, :member, :source, :campaign,
                :detail, :quantity, :amount, :currency, :lead, :reason, :at)
            on conflict do nothing
            """;

    private final NamedParameterJdbcOperations jdbc;

    Facts(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// @param told by the ids of the events
    /// @return whether any of them was not known yet
    @Transactional
    boolean addAll(Map<UUID, Fact> told) {
        SqlParameterSource[] rows = told.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toArray(SqlParameterSource[]::new);
        return Arrays.stream(jdbc.batchUpdate(ADD, rows)).anyMatch(written -> written != 0);
    }

    private static SqlParameterSource row(UUID event, Fact fact) {
        Money money = fact.money();
        return new MapSqlParameterSource()
                .addValue("event", event)
                .addValue("kind", fact.kind().name())
                .addValue("subject", fact.subject())
                .addValue("person", fact.person())
                .addValue("member", fact.member())
                .addValue("source", fact.source())
                .addValue("campaign", fact.campaign())
                .addValue("detail", fact.detail())
                .addValue("quantity", fact.quantity())
                .addValue("amount", money == null ? null : money.amount())
                .addValue("currency", money == null ? null : money.currency())
                .addValue("lead", fact.lead())
                .addValue("reason", fact.reason())
                .addValue("at", Timestamp.from(fact.occurredAt()));
    }
}
