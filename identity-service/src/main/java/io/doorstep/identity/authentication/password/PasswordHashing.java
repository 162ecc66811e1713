package io.doorstep.identity.authentication.password;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id, as many at once as there are cores: more would only make each slower and fill the memory.
@Component
class PasswordHashing {

    /// The first of OWASP's equivalent choices: 19 MiB, two passes, one lane.
    private static final int MEMORY_KIB = 19 * 1024;

    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, PASSES);
    private final PooledArgon2 comparison = new PooledArgon2(MEMORY_KIB, PASSES, CORES);
    private final Semaphore turns = new Semaphore(CORES, true);
    private final PasswordSettings settings;
    private final Timer evaluations;

    /// Compared against when there is nobody, so that nobody takes as long as somebody.
    private final String hashOfNobody = argon2.encode("nobody");

    PasswordHashing(PasswordSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.evaluations = Timer.builder("doorstep.password.evaluations")
                .description("Passwords that were compared with a hash, somebody's or nobody's")
                .register(meters);
    }

    /// Runs work that hashes when it is its turn, or says so when that takes too long.
    <T> T inTurn(Supplier<T> work, Supplier<T> whenBusy) {
        if (!gotTurn()) {
            return whenBusy.get();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    String hash(String password) {
        return argon2.encode(password);
    }

    boolean matches(String password, String hash) {
        return evaluations.record(
                () -> comparison.made(hash) ? comparison.matches(password, hash) : argon2.matches(password, hash));
    }

    /// Whether a hash was made with weaker settings than today's.
    boolean isOutdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    String hashOfNobody() {
        return hashOfNobody;
    }

    private boolean gotTurn() {
        try {
            return turns.tryAcquire(settings.waitForHashing().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
