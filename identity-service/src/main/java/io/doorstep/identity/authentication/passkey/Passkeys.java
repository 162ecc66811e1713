package io.doorstep.identity.authentication.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The stored passkeys.
@Component
class Passkeys {

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Held until the transaction ends, so that two additions at once do not pass the limit.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(UUID userId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('passkey:' || :user, 0))")
                .param("user", userId.toString())
                .query((_, _) -> 0)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Passkey> listOf(UUID userId) {
        return jdbc.sql("select * from passkey where user_id = :user order by created_at, id")
                .param("user", userId)
                .query((row, _) -> passkey(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Passkey> find(String credentialId) {
        return jdbc.sql("select * from passkey where credential_id = :id")
                .param("id", credentialId)
                .query((row, _) -> passkey(row))
                .optional();
    }

    /// @return false when the device has brought it before
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(Passkey passkey) {
        return jdbc.sql("""
                        insert into passkey (id, version, user_id, credential_id, credential, sign_count, backup_eligible,
                                             backed_up, transports, name, created_at)
                        values (:id, :version, :user, :credentialId, :credential, :signCount, :backupEligible,
                                :backedUp, :transports, :name, :now)
                        on conflict (credential_id) do nothing
                        """)
                        .param("id", passkey.id())
                        .param("version", passkey.version())
                        .param("user", passkey.userId())
                        .param("credentialId", passkey.credentialId())
                        .param("credential", passkey.credential())
                        .param("signCount", passkey.signCount())
                        .param("backupEligible", passkey.backupEligible())
                        .param("backedUp", passkey.backedUp())
                        .param("transports", passkey.transports().toArray(String[]::new))
                        .param("name", passkey.name())
                        .param("now", Timestamp.from(passkey.createdAt()))
                        .update()
                == 1;
    }

    /// @return false when it was used meanwhile
    @Transactional
    public boolean use(Passkey known, long signCount, boolean backedUp, Instant now) {
        return jdbc.sql("""
                        update passkey set sign_count = :signCount, backed_up = :backedUp, last_used_at = :now
                        where id = :id and sign_count = :known
                        """)
                        .param("signCount", signCount)
                        .param("backedUp", backedUp)
                        .param("now", Timestamp.from(now))
                        .param("id", known.id())
                        .param("known", known.signCount())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(UUID id, String name) {
        jdbc.sql("update passkey set name = :name, version = version + 1 where id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(UUID id, UUID userId) {
        return jdbc.sql("delete from passkey where id = :id and user_id = :user")
                        .param("id", id)
                        .param("user", userId)
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void removeAllOf(UUID userId) {
        jdbc.sql("delete from passkey where user_id = :user")
                .param("user", userId)
                .update();
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        Timestamp lastUsedAt = row.getTimestamp("last_used_at");
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("user_id", UUID.class),
                row.getString("credential_id"),
                row.getBytes("credential"),
                row.getLong("sign_count"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"),
                List.of((String[]) row.getArray("transports").getArray()),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant(),
                lastUsedAt == null ? null : lastUsedAt.toInstant());
    }
}
