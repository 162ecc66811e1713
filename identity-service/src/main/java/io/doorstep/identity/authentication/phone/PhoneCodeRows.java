package io.doorstep.identity.authentication.phone;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.tenancy.Tenancy;
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

/// The codes that were asked for; each number is encrypted for its person.
@Component
class PhoneCodeRows {

    private static final int GUESSES = 5;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final CodeDigits digits;

    PhoneCodeRows(JdbcClient jdbc, FieldCipher cipher, CodeDigits digits) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.digits = digits;
    }

    /// When codes were sent to the person, or to the number for anybody; the newest first. Locked until the transaction
    /// ends, so that a burst of wishes does not pass the limit.
    @Transactional(propagation = Propagation.MANDATORY)
    List<Instant> lockAndListSince(UUID userId, PhoneNumber number, Instant time) {
        String seal = digits.sealOf(number);
        jdbc.sql("""
                        select pg_advisory_xact_lock(key) from (
                            select hashtextextended('phone:' || who, 0) as key
                            from unnest(array[cast(:user as text), cast(:seal as text)]) who order by 1) keys
                        """)
                .param("user", userId.toString())
                .param("seal", seal)
                .query((_, _) -> 0)
                .list();
        return jdbc.sql("""
                        select created_at from phone_code
                        where (user_id = :user or number_seal = :seal) and created_at > :time order by created_at desc
                        """)
                .param("user", userId)
                .param("seal", seal)
                .param("time", Timestamp.from(time))
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void store(PhoneCode code, Instant now) {
        jdbc.sql(
                        "update phone_code set used_at = :now where user_id = :user and purpose = :purpose and used_at is null")
                .param("now", Timestamp.from(now))
                .param("user", code.userId())
                .param("purpose", code.purpose().name())
                .update();
        jdbc.sql("""
                        insert into phone_code (id, user_id, session_id, purpose, number, number_seal, guesses,
                                                created_at, expires_at)
                        values (:id, :user, :session, :purpose, :number, :seal, 0, :now, :expires)
                        """)
                .param("id", code.id())
                .param("user", code.userId())
                .param("session", code.sessionId())
                .param("purpose", code.purpose().name())
                .param(
                        "number",
                        Tenancy.callAs(
                                code.userId(),
                                () -> cipher.encrypt(code.number().e164())))
                .param("seal", digits.sealOf(code.number()))
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(code.expiresAt()))
                .update();
    }

    /// Counts a guess before it is looked at.
    ///
    /// @return empty when there is no open code, or its guesses are used up
    @Transactional
    Optional<PhoneCode> guess(UUID userId, UUID sessionId, CodePurpose purpose, Instant now) {
        return jdbc.sql("""
                        update phone_code set guesses = guesses + 1
                        where user_id = :user and session_id = :session and purpose = :purpose
                          and used_at is null and expires_at > :now and guesses < :guesses
                        returning *
                        """)
                .param("user", userId)
                .param("session", sessionId)
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(now))
                .param("guesses", GUESSES)
                .query((row, _) -> code(row))
                .optional();
    }

    /// Of two who use the same one at once, one comes second and finds it used.
    @Transactional
    boolean use(PhoneCode code, Instant now) {
        return jdbc.sql("update phone_code set used_at = :now where id = :id and used_at is null")
                        .param("now", Timestamp.from(now))
                        .param("id", code.id())
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    Optional<PhoneCode> findOpen(UUID id, Instant now) {
        return jdbc.sql("select * from phone_code where id = :id and used_at is null and expires_at > :now")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query((row, _) -> code(row))
                .optional();
    }

    @Transactional
    void forgetOlderThan(Instant time) {
        jdbc.sql("delete from phone_code where created_at < :time")
                .param("time", Timestamp.from(time))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forgetAllOf(UUID userId) {
        jdbc.sql("delete from phone_code where user_id = :user")
                .param("user", userId)
                .update();
    }

    private PhoneCode code(ResultSet row) throws SQLException {
        UUID userId = row.getObject("user_id", UUID.class);
        String number = row.getString("number");
        return new PhoneCode(
                row.getObject("id", UUID.class),
                userId,
                row.getObject("session_id", UUID.class),
                CodePurpose.valueOf(row.getString("purpose")),
                new PhoneNumber(Tenancy.callAs(userId, () -> cipher.decrypt(number))),
                row.getTimestamp("expires_at").toInstant());
    }
}
