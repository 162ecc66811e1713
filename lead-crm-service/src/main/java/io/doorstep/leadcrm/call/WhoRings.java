package io.doorstep.leadcrm.call;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The one rule of whose phone rings when somebody calls: the number's own agent, then whoever has the caller's lead,
/// then the number's fallback.
@Repository
@Transactional(readOnly = true)
class WhoRings {

    private final JdbcClient jdbc;

    WhoRings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One after the other, nobody twice.
    List<Ring> list(@Nullable NumberUse use, @Nullable UUID lead) {
        List<Ring> rings = new ArrayList<>(jdbc.sql("""
                        select p.user_id, p.number
                        from (select cast(:agent as uuid) as user_id, 1 as turn
                              union all
                              select l.assignee_id, 2 from lead l where l.id = cast(:lead as uuid)) w
                        join member_phone p on p.user_id = w.user_id
                        group by p.user_id, p.number order by min(w.turn)
                        """)
                .param("agent", use == null ? null : use.agentId())
                .param("lead", lead)
                .query((row, _) -> new Ring(row.getObject("user_id", UUID.class), row.getString("number")))
                .list());
        String fallback = use == null ? null : use.fallback();
        if (fallback != null) {
            rings.add(new Ring(null, fallback));
        }
        return rings;
    }
}
