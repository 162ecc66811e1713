package io.doorstep.identity.authentication.guess;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts guesses. A guess is counted before it is evaluated, so that a burst of parallel ones cannot
/// overtake the counter.
@Component
public class Guesses {

    private static final String TAKE = """
            insert into password_guess as g (account, window_start, taken) values (:account, :now, 1)
            on conflict (account) do update
            set taken = case when g.window_start <= :ended then 1 else g.taken + 1 end,
                window_start = case when g.window_start <= :ended then :now else g.window_start end
            where g.window_start <= :ended or g.taken < :tries
            """;

    private final JdbcClient jdbc;
    private final GuessSettings settings;
    private final InstantSource clock;

    Guesses(JdbcClient jdbc, GuessSettings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /// A glance that spares an account under attack from taking turns at hashing; [#take] decides.
    @Transactional(readOnly = true)
    public boolean areUsedUp(Guesser guesser) {
        return jdbc.sql(
                        "select true from password_guess where account = :account and window_start > :ended and taken >= :tries")
                .param("account", guesser.account())
                .param("ended", Timestamp.from(clock.instant().minus(settings.window())))
                .param("tries", settings.tries())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /// @return false when the window's guesses are used up
    @Transactional
    public boolean take(Guesser guesser) {
        Instant now = clock.instant();
        return jdbc.sql(TAKE)
                        .param("account", guesser.account())
                        .param("now", Timestamp.from(now))
                        .param("ended", Timestamp.from(now.minus(settings.window())))
                        .param("tries", settings.tries())
                        .update()
                == 1;
    }

    /// What was right was no guess.
    @Transactional
    public void giveBack(Guesser guesser) {
        jdbc.sql("update password_guess set taken = greatest(taken - 1, 0) where account = :account")
                .param("account", guesser.account())
                .update();
    }

    /// How long until guesses are evaluated again.
    @Transactional(readOnly = true)
    public Duration untilNextWindow(Guesser guesser) {
        return jdbc.sql("select window_start from password_guess where account = :account")
                .param("account", guesser.account())
                .query(Timestamp.class)
                .optional()
                .map(start ->
                        Duration.between(clock.instant(), start.toInstant().plus(settings.window())))
                .filter(Duration::isPositive)
                .orElse(Duration.ofSeconds(1));
    }

    /// Who has chosen a new password by mail need not wait for what others tried before.
    @Transactional
    public void forget(Guesser guesser) {
        jdbc.sql("delete from password_guess where account = :account")
                .param("account", guesser.account())
                .update();
    }

    @Transactional
    void forgetEndedWindows() {
        jdbc.sql("delete from password_guess where window_start <= :ended")
                .param("ended", Timestamp.from(clock.instant().minus(settings.window())))
                .update();
    }
}
