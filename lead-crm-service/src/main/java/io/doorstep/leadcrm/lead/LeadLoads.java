package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.HeldLeads;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How many leads people and ponds have.
@Repository
@Transactional(readOnly = true)
class LeadLoads implements HeldLeads {

    private final JdbcClient jdbc;

    LeadLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Integer> countOpenByAgent() {
        return jdbc
                .sql("""
                        select assignee_id, count(*) as leads from lead
                        where assignee_id is not null and closed_at is null and deleted_at is null
                        group by assignee_id
                        """)
                .query((row, _) -> Map.entry(row.getObject("assignee_id", UUID.class), row.getInt("leads")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean isAnyIn(UUID pond) {
        return jdbc.sql("""
                        select exists (select from lead
                                       where pond_id = ? and closed_at is null and deleted_at is null)
                        """).param(pond).query(Boolean.class).single();
    }
}
