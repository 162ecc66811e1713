package io.doorstep.identity.session;

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
    private final SessionSettings settings;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    RotateRefreshToken(
            RefreshTokens tokens,
            Sessions sessions,
            IssueRefreshToken issue,
            RevokeSession revoke,
            SessionSettings settings,
            JdbcClient jdbc,
            InstantSource clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.issue = issue;
        this.revoke = revoke;
        this.settings = settings;
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
        if (!session.isLive(now)) {
            return new Ended();
        }
        if (token.isUsed()) {
            revoke.revoke(session, "refresh token used twice");
            return new Reused(session.id());
        }
        token.use(now);
        session.seen(device, now, now.plus(settings.refreshLifetime()));
        tokens.forgetUsedBefore(session.id(), now.minus(settings.refreshLifetime()));
        return new Rotated(issue.forSession(session));
    }
}
