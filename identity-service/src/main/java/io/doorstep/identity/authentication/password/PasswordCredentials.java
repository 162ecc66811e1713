package io.doorstep.identity.authentication.password;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The stored hashes, present and past.
@Component
class PasswordCredentials {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    PasswordCredentials(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<PasswordCredential> find(UUID userId) {
        return jdbc.sql("select user_id, hash, changed_at from password_credential where user_id = :user")
                .param("user", userId)
                .query((row, _) -> new PasswordCredential(
                        row.getObject("user_id", UUID.class),
                        row.getString("hash"),
                        row.getTimestamp("changed_at").toInstant()))
                .optional();
    }

    /// Since when the present one is; until the transaction ends no other takes its place.
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Instant> holdPresent(UUID userId) {
        return jdbc.sql("select changed_at from password_credential where user_id = :user for share")
                .param("user", userId)
                .query((row, _) -> row.getTimestamp("changed_at").toInstant())
                .optional();
    }

    /// The newest first, without the present one.
    @Transactional(readOnly = true)
    List<String> listPast(UUID userId, int limit) {
        return jdbc.sql("select hash from password_history where user_id = :user order by retired_at desc limit :limit")
                .param("user", userId)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /// A new password; the one before goes into the history.
    @Transactional(propagation = Propagation.MANDATORY)
    void store(UUID userId, String hash) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into password_history (user_id, hash, retired_at)
                        select user_id, hash, :now from password_credential where user_id = :user for update
                        """).param("user", userId).param("now", now).update();
        jdbc.sql("""
                        insert into password_credential (user_id, hash, changed_at) values (:user, :hash, :now)
                        on conflict (user_id) do update set hash = excluded.hash, changed_at = excluded.changed_at
                        """)
                .param("user", userId)
                .param("hash", hash)
                .param("now", now)
                .update();
        jdbc.sql("""
                        delete from password_history where user_id = :user and retired_at not in
                            (select retired_at from password_history where user_id = :user
                             order by retired_at desc limit :kept)
                        """)
                .param("user", userId)
                .param("kept", PasswordHistory.LONGEST)
                .update();
    }

    /// The same password, hashed with today's settings.
    @Transactional
    void rehash(PasswordCredential credential, String hash) {
        jdbc.sql("update password_credential set hash = :hash where user_id = :user and hash = :before")
                .param("user", credential.userId())
                .param("hash", hash)
                .param("before", credential.hash())
                .update();
    }

    /// Whoever proved to be this person earlier must do so again.
    @Transactional(propagation = Propagation.MANDATORY)
    void distrustProofsBefore(UUID userId, Instant time) {
        jdbc.sql("update password_credential set sessions_since = :time where user_id = :user")
                .param("user", userId)
                .param("time", Timestamp.from(time))
                .update();
    }

    @Transactional(readOnly = true)
    boolean isTrusted(UUID userId, Instant provedAt) {
        return jdbc.sql("select true from password_credential where user_id = :user and sessions_since > :proved")
                .param("user", userId)
                .param("proved", Timestamp.from(provedAt))
                .query(Boolean.class)
                .optional()
                .isEmpty();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forget(UUID userId) {
        jdbc.sql("delete from password_history where user_id = :user")
                .param("user", userId)
                .update();
        jdbc.sql("delete from password_credential where user_id = :user")
                .param("user", userId)
                .update();
    }
}
