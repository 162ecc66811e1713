package io.doorstep.identity.session;

import io.doorstep.identity.policy.FindPolicy;
import io.doorstep.identity.policy.SessionLimits;
import io.doorstep.identity.secret.Secret;
import io.doorstep.identity.session.RotationOutcome.Ended;
import io.doorstep.identity.session.RotationOutcome.Reused;
import io.doorstep.identity.session.RotationOutcome.Rotated;
import io.doorstep.identity.session.RotationOutcome.Unknown;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Exchanges a refresh token for its successor; a second use of one ends the whole session.
@Component
public class RotateRefreshToken {

    private final RefreshTokens tokens;
    private final Sessions sessions;
    private final IssueRefreshToken issue;
    private final RevokeSession revoke;
    private final FindPolicy findPolicy;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    RotateRefreshToken(
            RefreshTokens tokens,
            Sessions sessions,
            IssueRefreshToken issue,
            RevokeSession revoke,
            FindPolicy findPolicy,
            JdbcClient jdbc,
            InstantSource clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.issue = issue;
        this.revoke = revoke;
        this.findPolicy = findPolicy;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Needs no tenant: tells whose token it is.
    @Transactional(readOnly = true)
    public Optional<UUID> findOrganization(String refreshToken) {
        return jdbc.sql("select organization_of_refresh_token(:hash)")
                .param("hash", new Secret(refreshToken).hash())
                .query(UUID.class)
                .optional();
    }

    @Transactional
    public RotationOutcome rotate(String refreshToken, Device device) {
        Optional<RefreshToken> found = tokens.lock(new Secret(refreshToken).hash());
        if (found.isEmpty()) {
            return new Unknown();
        }
        RefreshToken token = found.get();
        Session session = sessions.lock(token.sessionId()).orElseThrow();
        Instant now = clock.instant();
        SessionLimits limits = findPolicy.current().session();
        if (!session.isLive(now) || !session.isWithin(limits, now)) {
            return new Ended();
        }
        if (token.isUsed()) {
            revoke.revoke(session, "refresh token used twice");
            return new Reused(session.id());
        }
        token.use(now);
        session.seen(device, now, limits);
        tokens.forgetUsedBefore(session.id(), now.minus(limits.idle()));
        return new Rotated(issue.forSession(session));
    }
}
