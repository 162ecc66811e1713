package io.doorstep.identity.authentication.passkey;

import io.doorstep.identity.secret.Seal;
import io.doorstep.identity.secret.Secret;
import io.doorstep.identity.secret.Secrets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Challenges that a device answers by signing them. Each is sealed with what it is for and for whom, so that none has
/// to be kept for a stranger; only answered ones are, so that each is answered once.
@Component
class PasskeyChallenges {

    static final Duration LIFETIME = Duration.ofMinutes(5);

    /// Random, end, seal.
    private static final Pattern FORM = Pattern.compile("([\\w-]{43})\\.(\\d{1,12})\\.([\\w-]{43})");

    private final Secrets secrets;
    private final Seal seal;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    PasskeyChallenges(Secrets secrets, Seal seal, JdbcClient jdbc, InstantSource clock) {
        this.secrets = secrets;
        this.seal = seal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param bearer who may answer it; empty for anybody
    public String issue(ChallengePurpose purpose, String bearer) {
        String random = secrets.next("").text();
        long end = clock.instant().plus(LIFETIME).getEpochSecond();
        return random + "." + end + "." + seal.of(sealed(purpose, bearer, random, end));
    }

    /// @return false when it is none of ours, for another purpose or bearer, expired, or answered before
    @Transactional
    public boolean use(String challenge, ChallengePurpose purpose, String bearer) {
        Matcher parts = FORM.matcher(challenge);
        if (!parts.matches()) {
            return false;
        }
        long end = Long.parseLong(parts.group(2));
        boolean ours = seal.isOf(parts.group(3), sealed(purpose, bearer, parts.group(1), end));
        Instant expiresAt = Instant.ofEpochSecond(end);
        return ours && clock.instant().isBefore(expiresAt) && isFirst(challenge, expiresAt);
    }

    @Transactional
    public void forgetExpired() {
        jdbc.sql("delete from passkey_challenge where expires_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private boolean isFirst(String challenge, Instant expiresAt) {
        return jdbc.sql("insert into passkey_challenge (hash, expires_at) values (:hash, :end) on conflict do nothing")
                        .param("hash", new Secret(challenge).hash())
                        .param("end", Timestamp.from(expiresAt))
                        .update()
                == 1;
    }

    private static String sealed(ChallengePurpose purpose, String bearer, String random, long end) {
        return String.join("|", "passkey", purpose.name(), bearer, random, Long.toString(end));
    }
}
