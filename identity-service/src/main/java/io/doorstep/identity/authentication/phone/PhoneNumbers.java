package io.doorstep.identity.authentication.phone;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The verified numbers, one a person, each encrypted for its person.
@Component
public class PhoneNumbers {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final InstantSource clock;

    PhoneNumbers(JdbcClient jdbc, FieldCipher cipher, InstantSource clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<VerifiedPhone> find(UUID userId) {
        return jdbc.sql("select * from phone_number where user_id = :user")
                .param("user", userId)
                .query((row, _) -> phone(row))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(UUID userId, PhoneNumber number) {
        jdbc.sql("""
                        insert into phone_number (user_id, number, verified_at) values (:user, :number, :now)
                        on conflict (user_id) do update
                        set number = excluded.number, verified_at = excluded.verified_at
                        """)
                .param("user", userId)
                .param("number", Tenancy.callAs(userId, () -> cipher.encrypt(number.e164())))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// @return false when there was none
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(UUID userId) {
        return jdbc.sql("delete from phone_number where user_id = :user")
                        .param("user", userId)
                        .update()
                == 1;
    }

    private VerifiedPhone phone(ResultSet row) throws SQLException {
        UUID userId = row.getObject("user_id", UUID.class);
        String number = row.getString("number");
        return new VerifiedPhone(
                new PhoneNumber(Tenancy.callAs(userId, () -> cipher.decrypt(number))),
                row.getTimestamp("verified_at").toInstant());
    }

    /// A number that its person has shown to hold.
    public record VerifiedPhone(PhoneNumber number, Instant since) {}
}
