package io.doorstep.identity.authentication.secondfactor;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The stored second factors. Each secret is encrypted for its person, so that it is of no use in another's row.
@Component
class SecondFactors {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final InstantSource clock;

    SecondFactors(JdbcClient jdbc, FieldCipher cipher, InstantSource clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<SecondFactor> find(UUID userId) {
        return jdbc.sql("select user_id, secret, confirmed_at from second_factor where user_id = :user")
                .param("user", userId)
                .query((row, _) -> secondFactor(row))
                .optional();
    }

    /// Replaces one that was never confirmed.
    ///
    /// @return false when there is a confirmed one
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(UUID userId, TotpSecret secret) {
        return jdbc.sql("""
                        insert into second_factor as f (user_id, secret, last_step, created_at)
                        values (:user, :secret, 0, :now)
                        on conflict (user_id) do update
                        set secret = excluded.secret, last_step = 0, created_at = excluded.created_at
                        where f.confirmed_at is null
                        """)
                        .param("user", userId)
                        .param("secret", Tenancy.callAs(userId, () -> cipher.encrypt(secret.text())))
                        .param("now", now())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean confirm(UUID userId) {
        return jdbc.sql("update second_factor set confirmed_at = :now where user_id = :user and confirmed_at is null")
                        .param("user", userId)
                        .param("now", now())
                        .update()
                == 1;
    }

    /// A code that was used, or an older one, is not taken again.
    @Transactional
    public boolean use(UUID userId, long step) {
        return jdbc.sql("update second_factor set last_step = :step where user_id = :user and last_step < :step")
                        .param("user", userId)
                        .param("step", step)
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(UUID userId) {
        return jdbc.sql("delete from second_factor where user_id = :user")
                        .param("user", userId)
                        .update()
                == 1;
    }

    private SecondFactor secondFactor(ResultSet row) throws SQLException {
        UUID userId = row.getObject("user_id", UUID.class);
        String encrypted = row.getString("secret");
        Timestamp confirmedAt = row.getTimestamp("confirmed_at");
        return new SecondFactor(
                userId,
                new TotpSecret(Tenancy.callAs(userId, () -> cipher.decrypt(encrypted))),
                confirmedAt == null ? null : confirmedAt.toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
