package io.doorstep.leadcrm.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which tags leads have, and how many of them.
@Repository
@Transactional(readOnly = true)
class TagCounts {

    private final JdbcClient jdbc;

    TagCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param after the tag that the page before ended with
    List<TagCount> list(LeadReach reach, String after, int limit) {
        String @Nullable [] only = reach.onlyOf() == null
                ? null
                : reach.onlyOf().stream().map(Object::toString).toArray(String[]::new);
        return jdbc.sql("""
                        select tag, count(*) as leads
                        from lead l cross join lateral unnest(l.tags) as tag
                        where l.deleted_at is null and tag > :after
                          and (cast(:reach as uuid[]) is null or l.assignee_id = any (cast(:reach as uuid[])))
                        group by tag order by tag limit :limit
                        """)
                .param("after", after)
                .param("reach", only)
                .param("limit", limit)
                .query((row, _) -> new TagCount(row.getString("tag"), row.getLong("leads")))
                .list();
    }
}
