package io.doorstep.identity.oauth;

import io.doorstep.identity.secret.Secret;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Reads a text that a client calls its token: a refresh token, or an access token that has not expired.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadToken {

    private static final String KIND = "oauth-client";

    private final OAuthRefreshTokens refreshTokens;
    private final OAuthGrants grants;
    private final JwtDecoder decoder;

    ReadToken(OAuthRefreshTokens refreshTokens, OAuthGrants grants, JwtDecoder decoder) {
        this.refreshTokens = refreshTokens;
        this.grants = grants;
        this.decoder = decoder;
    }

    /// @return empty when it is neither, or another client's
    public Optional<KnownToken> read(String text, UUID clientId) {
        return refreshToken(text).or(() -> accessToken(text)).filter(token -> token.clientId()
                .equals(clientId));
    }

    /// A used one still tells whose family it is of.
    private Optional<KnownToken> refreshToken(String text) {
        return refreshTokens.findById(new Secret(text).hash()).flatMap(token -> grants.findById(token.grantId())
                .map(grant -> new KnownToken(
                        grant.id(),
                        grant.clientId(),
                        grant.userId(),
                        grant.scopes(),
                        token.issuedAt(),
                        token.isUsed() ? token.issuedAt() : token.expiresAt(),
                        true)));
    }

    private Optional<KnownToken> accessToken(String text) {
        try {
            return known(decoder.decode(text));
        } catch (JwtException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<KnownToken> known(Jwt token) {
        if (!KIND.equals(token.getClaimAsString("kind"))) {
            return Optional.empty();
        }
        UUID client = uuid(token, "cid");
        UUID subject = uuid(token, "sub");
        return Optional.of(new KnownToken(
                uuid(token, "sid"),
                client,
                client.equals(subject) ? null : subject,
                new TreeSet<>(Objects.requireNonNullElse(token.getClaimAsStringList("permissions"), Set.<String>of())),
                Objects.requireNonNullElse(token.getIssuedAt(), Instant.EPOCH),
                Objects.requireNonNullElse(token.getExpiresAt(), Instant.EPOCH),
                false));
    }

    private static UUID uuid(Jwt token, String claim) {
        return UUID.fromString(Objects.requireNonNull(token.getClaimAsString(claim)));
    }
}
