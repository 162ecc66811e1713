package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.Fact.Money;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The log of what happened; nothing in it is ever changed.
@Repository
@Transactional(readOnly = true)
class Facts {

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether the event was not known yet
    @Transactional
    boolean add(UUID event, Fact fact) {
        Money money = fact.money();
        return jdbc.sql("""
                        insert into analytics_fact (event_id, kind, subject_id, person_id, member_id, source, campaign,
                            detail, quantity, amount, currency, lead_id, reason, occurred_at)
                        values (:event, :kind, :subject, :person, :member, :source, :campaign,
                            :detail, :quantity, :amount, :currency, :lead, :reason, :at)
                        on conflict do nothing
                        """)
                        .param("event", event)
                        .param("kind", fact.kind().name())
                        .param("subject", fact.subject())
                        .param("person", fact.person())
                        .param("member", fact.member())
                        .param("source", fact.source())
                        .param("campaign", fact.campaign())
                        .param("detail", fact.detail())
                        .param("quantity", fact.quantity())
                        .param("amount", money == null ? null : money.amount())
                        .param("currency", money == null ? null : money.currency())
                        .param("lead", fact.lead())
                        .param("reason", fact.reason())
                        .param("at", Timestamp.from(fact.occurredAt()))
                        .update()
                == 1;
    }
}
