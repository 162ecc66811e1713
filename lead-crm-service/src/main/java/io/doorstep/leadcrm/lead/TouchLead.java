package io.doorstep.leadcrm.lead;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Remembers that somebody did something with a lead; whoever has it has accepted it by that. The lead itself stays as
/// it was read, so its version does too.
@Component
public class TouchLead {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    TouchLead(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void touch(LeadId lead, @Nullable UUID user) {
        jdbc.sql("""
                        update lead
                        set touched_at = cast(:now as timestamptz),
                            accepted_at = case when assignee_id = cast(:user as uuid) and accepted_at is null
                                               then cast(:now as timestamptz) else accepted_at end,
                            accept_by = case when assignee_id = cast(:user as uuid) then null else accept_by end
                        where id = :lead
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("user", user)
                .param("lead", lead.value())
                .update();
    }
}
