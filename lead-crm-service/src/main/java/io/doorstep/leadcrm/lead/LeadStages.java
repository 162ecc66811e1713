package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.pipeline.StagedLeads;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How many leads stand where.
@Repository
@Transactional(readOnly = true)
class LeadStages implements StagedLeads {

    private final JdbcClient jdbc;

    LeadStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> countByStage(String pipeline) {
        return jdbc
                .sql("""
                        select stage, count(*) as leads from lead
                        where pipeline = ? and deleted_at is null
                        group by stage
                        """)
                .param(pipeline)
                .query((row, _) -> Map.entry(row.getString("stage"), row.getLong("leads")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
