package io.doorstep.identity.authentication.recovery;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whose address has been verified.
///
/// An unverified person may sign in and work; what is dangerous is open for the first day only, so that a business can
/// set itself up at once.
@Component
public class EmailVerifications {

    private final JdbcClient jdbc;
    private final VerificationSettings settings;
    private final InstantSource clock;

    EmailVerifications(JdbcClient jdbc, VerificationSettings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /// The first day begins when somebody is seen first.
    @Transactional
    public void await(UUID userId) {
        jdbc.sql("insert into email_verification (user_id, asked_at) values (:user, :now) on conflict do nothing")
                .param("user", userId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    public void verify(UUID userId) {
        jdbc.sql("""
                        insert into email_verification (user_id, asked_at, verified_at) values (:user, :now, :now)
                        on conflict (user_id) do update
                        set verified_at = coalesce(email_verification.verified_at, excluded.verified_at)
                        """)
                .param("user", userId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public boolean isVerified(UUID userId) {
        return exists("verified_at is not null", userId);
    }

    /// Whether the person may do dangerous things as far as the address is concerned.
    @Transactional(readOnly = true)
    public boolean isVerifiedOrNew(UUID userId) {
        return exists("(verified_at is not null or asked_at > :new)", userId);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forget(UUID userId) {
        jdbc.sql("delete from email_verification where user_id = :user")
                .param("user", userId)
                .update();
    }

    private boolean exists(String condition, UUID userId) {
        return jdbc.sql("select true from email_verification where user_id = :user and " + condition)
                .param("user", userId)
                .param("new", Timestamp.from(clock.instant().minus(settings.grace())))
                .query(Boolean.class)
                .optional()
                .isPresent();
    }
}
