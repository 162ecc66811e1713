package io.doorstep.leadcrm.analytics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.doorstep.leadcrm.analytics.Fact.Money;
import io.doorstep.leadcrm.lead.LeadReach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Won leads whose worth is known, each with the touches of its person until the sale.
@Repository
@Transactional(readOnly = true)
class Sales {

    private static final String TOUCHES = """
            select l.lead_id, l.value, l.currency, f.occurred_at, t.kind, t.key
            from analytics_lead l
            join analytics_fact f on f.person_id = l.person_id and f.occurred_at <= l.won_at
                and f.kind in ('LEAD_CAPTURED', 'MESSAGE_CLICKED')
            cross join lateral (values
                (case when f.campaign is null then 'SOURCE' else 'CAMPAIGN' end, coalesce(f.campaign, f.source))
                ) t(kind, key)
            where l.won_at >= :begin and l.won_at < :end and l.value is not null and t.key is not null
              and (cast(:reach as uuid[]) is null or l.agent_id = any (cast(:reach as uuid[])))
            order by l.lead_id, f.occurred_at, f.event_id
            """;

    private final JdbcClient jdbc;

    Sales(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A sale and what led to it, the oldest first.
    record Sale(Money worth, List<Touch> touches) {}

    List<Sale> list(Period period, LeadReach reach) {
        List<Row> rows = jdbc.sql(TOUCHES)
                .param("begin", period.begin())
                .param("end", period.end())
                .param("reach", reach.onlyOf() == null ? null : Names.of(reach.onlyOf()))
                .query(Sales::row)
                .list();
        Map<UUID, List<Row>> byLead = rows.stream().collect(groupingBy(Row::lead, LinkedHashMap::new, toList()));
        return byLead.values().stream()
                .map(touched -> new Sale(
                        touched.getFirst().worth(),
                        touched.stream().map(Row::touch).toList()))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Channel channel = new Channel(Channel.Kind.valueOf(row.getString("kind")), row.getString("key"));
        return new Row(
                row.getObject("lead_id", UUID.class),
                new Money(row.getLong("value"), row.getString("currency")),
                new Touch(channel, row.getTimestamp("occurred_at").toInstant()));
    }

    private record Row(UUID lead, Money worth, Touch touch) {}
}
