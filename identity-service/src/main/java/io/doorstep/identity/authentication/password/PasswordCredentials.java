package io.doorstep.identity.authentication.password;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The stored hashes.
@Component
class PasswordCredentials {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    PasswordCredentials(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<String> find(UUID userId) {
        return jdbc.sql("select hash from password_credential where user_id = :user")
                .param("user", userId)
                .query(String.class)
                .optional();
    }

    @Transactional
    void store(UUID userId, String hash) {
        jdbc.sql("""
                        insert into password_credential (user_id, hash, changed_at) values (:user, :hash, :now)
                        on conflict (user_id) do update set hash = excluded.hash, changed_at = excluded.changed_at
                        """)
                .param("user", userId)
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    void forget(UUID userId) {
        jdbc.sql("delete from password_credential where user_id = :user")
                .param("user", userId)
                .update();
    }
}
