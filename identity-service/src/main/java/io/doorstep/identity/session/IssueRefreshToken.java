package io.doorstep.identity.session;

import io.doorstep.identity.secret.Secret;
import io.doorstep.identity.secret.Secrets;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Adds a refresh token to a session's family.
@Component
class IssueRefreshToken {

    private final RefreshTokens tokens;
    private final Secrets secrets;
    private final InstantSource clock;

    IssueRefreshToken(RefreshTokens tokens, Secrets secrets, InstantSource clock) {
        this.tokens = tokens;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    OpenedSession forSession(Session session) {
        Secret secret = secrets.next("rt_");
        tokens.save(new RefreshToken(secret, session.id(), clock.instant()));
        return new OpenedSession(session.id(), session.userId(), secret.text(), session.proven(), session.expiresAt());
    }
}
