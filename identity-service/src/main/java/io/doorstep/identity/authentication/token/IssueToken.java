package io.doorstep.identity.authentication.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.kit.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Signs tokens.
@Component
public class IssueToken {

    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private final SigningKeys keys;
    private final TokenSettings settings;
    private final Ids ids;
    private final InstantSource clock;

    IssueToken(SigningKeys keys, TokenSettings settings, Ids ids, InstantSource clock) {
        this.keys = keys;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /// The standing and since when it is known let a gateway tell whether it knows better.
    ///
    /// @param organization whose things the token opens
    public IssuedToken issue(TokenSubject subject, OrganizationView organization) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = endOf(subject, now);
        Instant saidAt = organization.subscription().saidAt();
        var claims = new JWTClaimsSet.Builder()
                .issuer("doorstep")
                .audience("doorstep-api")
                .jwtID(ids.next().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiresAt))
                .claim("tid", organization.id().toString())
                .claim("tier", organization.tier())
                .claim("standing", organization.status().name())
                .claim("standing_at", saidAt == null ? null : saidAt.toEpochMilli())
                .claim(
                        "permissions",
                        new TreeSet<>(subject.permissions()).stream().toList());
        return new IssuedToken(sign(describe(subject, claims).build()), expiresAt, Duration.between(now, expiresAt));
    }

    /// No token outlives its session.
    private Instant endOf(TokenSubject subject, Instant now) {
        return switch (subject) {
            case TokenSubject.User user -> {
                Instant end = now.plus(settings.accessLifetime());
                yield end.isBefore(user.endsAt()) ? end : user.endsAt().truncatedTo(ChronoUnit.SECONDS);
            }
            case TokenSubject.Visitor _ -> now.plus(settings.visitorLifetime());
            case TokenSubject.ApiKeyHolder _,
                    TokenSubject.OAuthClient _,
                    TokenSubject.Service _,
                    TokenSubject.Anonymous _ -> now.plus(settings.accessLifetime());
        };
    }

    private static JWTClaimsSet.Builder describe(TokenSubject subject, JWTClaimsSet.Builder claims) {
        return switch (subject) {
            case TokenSubject.User user ->
                claims.subject(user.userId().toString())
                        .claim("kind", "user")
                        .claim("sid", user.sessionId().toString())
                        .claim("roles", new TreeSet<>(user.roles()).stream().toList())
                        .claim("pv", user.permissionVersion())
                        .claim("name", user.name())
                        .claim("email", user.email())
                        .claim("email_verified", user.emailVerified())
                        .claim("auth_time", user.proven().at().getEpochSecond())
                        .claim(
                                "amr",
                                new TreeSet<>(user.proven().methods()).stream().toList());
            case TokenSubject.ApiKeyHolder holder ->
                claims.subject(holder.apiKeyId().toString())
                        .claim("kind", "api-key")
                        .claim("cid", holder.apiKeyId().toString())
                        .claim("name", holder.name());
            case TokenSubject.OAuthClient client ->
                claims.subject(Objects.requireNonNullElse(client.userId(), client.clientId())
                                .toString())
                        .claim("kind", "oauth-client")
                        .claim("cid", client.clientId().toString())
                        .claim("sid", client.grantId().toString())
                        .claim("client_id", client.clientId().toString())
                        .claim("name", client.name());
            case TokenSubject.Service service -> claims.subject(service.name()).claim("kind", "service");
            case TokenSubject.Anonymous _ -> claims.subject("anonymous").claim("kind", "anonymous");
            case TokenSubject.Visitor visitor ->
                claims.subject(visitor.conversationId().toString())
                        .claim("kind", "visitor")
                        .claim("cnv", visitor.conversationId().toString());
        };
    }

    private String sign(JWTClaimsSet claims) {
        RSAKey key = keys.active();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(ACCESS_TOKEN)
                .keyID(key.getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
        return token.serialize();
    }
}
