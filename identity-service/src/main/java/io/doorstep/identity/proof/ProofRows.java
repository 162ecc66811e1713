package io.doorstep.identity.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The stored proofs.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProofRows {

    private final JdbcClient jdbc;

    ProofRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Held until the transaction ends, so that a burst of wishes does not pass the limit.
    int lockAndCountSince(UUID userId, ProofPurpose purpose, Instant time) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('proof:' || :user, 0))")
                .param("user", userId.toString())
                .query((_, _) -> 0)
                .single();
        return jdbc.sql(
                        "select count(*) from proof where user_id = :user and purpose = :purpose and created_at > :time")
                .param("user", userId)
                .param("purpose", purpose.name())
                .param("time", Timestamp.from(time))
                .query(Integer.class)
                .single();
    }

    void store(Proof proof, String tokenHash, Instant now) {
        jdbc.sql("""
                        insert into proof (id, token_hash, user_id, purpose, email, created_at, expires_at)
                        values (:id, :hash, :user, :purpose, :email, :now, :expires)
                        """)
                .param("id", proof.id())
                .param("hash", tokenHash)
                .param("user", proof.userId())
                .param("purpose", proof.purpose().name())
                .param("email", proof.email())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(proof.expiresAt()))
                .update();
    }

    Optional<Proof> findUnused(UUID id, Instant now) {
        return jdbc.sql("select * from proof where id = :id and used_at is null and expires_at > :now")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query((row, _) -> proof(row))
                .optional();
    }

    Optional<Proof> findUnused(String tokenHash, Instant now) {
        return jdbc.sql("select * from proof where token_hash = :hash and used_at is null and expires_at > :now")
                .param("hash", tokenHash)
                .param("now", Timestamp.from(now))
                .query((row, _) -> proof(row))
                .optional();
    }

    /// Two who use the same one come one after the other, and the second finds it used.
    boolean use(UUID id, Instant now) {
        return jdbc.sql("update proof set used_at = :now where id = :id and used_at is null and expires_at > :now")
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void useAllOf(UUID userId, ProofPurpose purpose, Instant now) {
        jdbc.sql("update proof set used_at = :now where user_id = :user and purpose = :purpose and used_at is null")
                .param("user", userId)
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    void forgetAllOf(UUID userId) {
        jdbc.sql("delete from proof where user_id = :user")
                .param("user", userId)
                .update();
    }

    void forgetExpiredBefore(Instant time) {
        jdbc.sql("delete from proof where expires_at < :time")
                .param("time", Timestamp.from(time))
                .update();
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                ProofPurpose.valueOf(row.getString("purpose")),
                row.getString("email"),
                row.getTimestamp("expires_at").toInstant());
    }
}
