package io.doorstep.identity.federation;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Under which name Google knows a person; needs no tenant.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GoogleIdentities {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    GoogleIdentities(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<UUID> find(String subject) {
        return jdbc.sql("select user_id from google_identity where subject = :subject")
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    void link(String subject, UUID userId) {
        jdbc.sql("""
                        insert into google_identity (subject, user_id, linked_at) values (:subject, :user, :now)
                        on conflict (subject) do update set user_id = excluded.user_id, linked_at = excluded.linked_at
                        """)
                .param("subject", subject)
                .param("user", userId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void forget(UUID userId) {
        jdbc.sql("delete from google_identity where user_id = :user")
                .param("user", userId)
                .update();
    }
}
