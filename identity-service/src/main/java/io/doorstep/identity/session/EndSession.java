package io.doorstep.identity.session;

import io.doorstep.identity.secret.Secret;
import io.doorstep.kit.audit.Audit;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends sessions: one, all others of a person, or the one of a refresh token.
@Component
public class EndSession {

    private final Sessions sessions;
    private final RefreshTokens tokens;
    private final RevokeSession revoke;
    private final InstantSource clock;

    EndSession(Sessions sessions, RefreshTokens tokens, RevokeSession revoke, InstantSource clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.revoke = revoke;
        this.clock = clock;
    }

    /// @param mayEnd whose sessions the caller may end
    /// @return false when there is no such live session
    @Transactional
    public boolean end(UUID sessionId, Predicate<UUID> mayEnd, String reason) {
        return sessions.lock(sessionId)
                .filter(session -> mayEnd.test(session.userId()) && session.isLive(clock.instant()))
                .map(session -> revoked(session, reason))
                .isPresent();
    }

    /// @param kept stays; absent, all end
    /// @return how many ended
    @Transactional
    public int endAllOf(UUID userId, @Nullable UUID kept, String reason) {
        List<Session> ending = sessions.lockAllOf(userId).stream()
                .filter(session -> !session.id().equals(kept) && session.isLive(clock.instant()))
                .toList();
        ending.forEach(session -> revoke.revoke(session, reason));
        return ending.size();
    }

    /// Signing out; an unknown token has nothing to end.
    @Transactional
    public void endByRefreshToken(String refreshToken, String reason) {
        tokens.findById(new Secret(refreshToken).hash()).ifPresent(token -> end(token.sessionId(), this::acts, reason));
    }

    /// Whoever has the refresh token is taken for its user.
    private boolean acts(UUID userId) {
        Audit.actAs(userId);
        return true;
    }

    private Session revoked(Session session, String reason) {
        revoke.revoke(session, reason);
        return session;
    }
}
