package io.doorstep.identity.authentication.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/// Tells which half minute a code belongs to.
@Component
class TotpClock {

    /// A phone's clock may be one step off, or its owner slow.
    private static final int TOLERATED = 1;

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final InstantSource clock;

    TotpClock(InstantSource clock) {
        this.clock = clock;
    }

    /// @return empty when it is no code of now
    OptionalLong stepOf(String code, TotpSecret secret) {
        long seconds = codes.getTimeStep().toSeconds();
        long now = clock.instant().getEpochSecond() / seconds;
        return LongStream.rangeClosed(now - TOLERATED, now + TOLERATED)
                .filter(step -> isEqual(code, codeAt(Instant.ofEpochSecond(step * seconds), secret)))
                .max();
    }

    private String codeAt(Instant time, TotpSecret secret) {
        try {
            return codes.generateOneTimePasswordString(secret.key(), time);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The stored secret is no key", e);
        }
    }

    private static boolean isEqual(String code, String expected) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
