package io.doorstep.identity.authentication.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordHashingTests {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final PasswordHashing hashing =
            new PasswordHashing(new PasswordSettings(Duration.ofMillis(50)), new SimpleMeterRegistry());

    /// IDN-12
    @Test
    void whoFindsNoTurnInTimeIsToldThatItIsBusy() throws InterruptedException {
        var taken = new CountDownLatch(CORES);
        var done = new CountDownLatch(1);
        Supplier<String> hashingForLong = () -> {
            taken.countDown();
            awaitQuietly(done);
            return "hashed";
        };
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CORES; i++) {
                executor.submit(() -> hashing.inTurn(hashingForLong, () -> "busy"));
            }
            taken.await();

            String answer = hashing.inTurn(() -> "hashed", () -> "busy");

            done.countDown();
            assertThat(answer).isEqualTo("busy");
        }
        assertThat(hashing.inTurn(() -> "hashed", () -> "busy")).isEqualTo("hashed");
    }

    /// IDN-12
    @Test
    void aFailureGivesTheTurnBack() {
        var failures = new AtomicInteger();
        for (int i = 0; i <= CORES; i++) {
            try {
                hashing.inTurn(
                        () -> {
                            throw new IllegalArgumentException("no such password");
                        },
                        () -> "busy");
            } catch (IllegalArgumentException e) {
                failures.incrementAndGet();
            }
        }

        assertThat(failures).hasValue(CORES + 1);
    }

    /// IDN-11
    @Test
    void theSamePasswordNeverHasTheSameHashTwice() {
        String hash = hashing.hash("correct horse battery");

        assertThat(hashing.hash("correct horse battery")).isNotEqualTo(hash);
        assertThat(hashing.matches("correct horse battery", hash)).isTrue();
        assertThat(hashing.matches("correct horse batterY", hash)).isFalse();
        assertThat(hashing.isOutdated(hash)).isFalse();
    }

    /// IDN-11
    @Test
    void aHashOfWeakerSettingsIsOutdated() {
        String weak = "$argon2id$v=19$m=4096,t=1,p=1$c2FsdHNhbHRzYWx0c2E$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g";

        assertThat(hashing.isOutdated(weak)).isTrue();
    }

    /// IDN-11
    @Test
    void aHashOfEarlierSettingsStillOpens() {
        String earlier = new Argon2PasswordEncoder(16, 32, 1, 4096, 3).encode("correct horse battery");

        assertThat(hashing.matches("correct horse battery", earlier)).isTrue();
        assertThat(hashing.matches("correct horse batterY", earlier)).isFalse();
    }

    /// IDN-11
    @Test
    void passwordsOfAnyAlphabetAreComparedAsTheyWereHashed() {
        String hash = hashing.hash("Ọ̀rọ̀ aṣínà 密码 🔑");

        assertThat(hashing.matches("Ọ̀rọ̀ aṣínà 密码 🔑", hash)).isTrue();
        assertThat(hashing.matches("Oro asina 密码 🔑", hash)).isFalse();
    }

    /// B13
    @Test
    void aComparisonLeavesLittleGarbage() {
        String hash = hashing.hash("correct horse battery");
        hashing.matches("correct horse battery", hash);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        hashing.matches("correct horse battery", hash);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
