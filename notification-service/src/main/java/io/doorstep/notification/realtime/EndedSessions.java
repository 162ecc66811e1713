package io.doorstep.notification.realtime;

import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sessions that ended before their tokens did; each is forgotten when its last token has expired.
@Component
class EndedSessions {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    EndedSessions(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void add(UUID session, Instant expiresAt) {
        jdbc.sql("delete from ended_session where expires_at < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into ended_session (tenant_id, session_id, expires_at)
                        values (:tenant, :session, :expires) on conflict do nothing
                        """)
                .param("tenant", Tenancy.current())
                .param("session", session)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public boolean has(@Nullable UUID session) {
        return session != null
                && jdbc.sql("select count(*) from ended_session where session_id = :session")
                                .param("session", session)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
