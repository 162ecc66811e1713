package io.doorstep.gateway.authentication;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.doorstep.gateway.authentication.Verification.Impossible;
import io.doorstep.gateway.authentication.Verification.Rejected;
import io.doorstep.gateway.authentication.Verification.Verified;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Checks a token from outside: shape and header first, then the signature, then what it claims.
@Component
class TokenVerifier {

    static final String ISSUER = "doorstep";
    static final String AUDIENCE = "doorstep-api";

    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final int LONGEST_KEY_ID = 128;

    private final SigningKeys keys;
    private final InstantSource clock;
    private final long skew;

    TokenVerifier(SigningKeys keys, InstantSource clock, AuthenticationSettings settings) {
        this.keys = keys;
        this.clock = clock;
        this.skew = settings.clockSkew().toMillis();
    }

    Mono<Verification> verify(String token) {
        if (!TokenShape.isPlausible(token)) {
            return rejected("it is not a token");
        }
        SignedJWT jwt;
        try {
            jwt = SignedJWT.parse(token);
        } catch (ParseException | IllegalArgumentException malformed) {
            return rejected("it is malformed");
        }
        String refusal = refuseHeader(jwt.getHeader());
        if (refusal != null) {
            return rejected(refusal);
        }
        return keys.find(jwt.getHeader().getKeyID())
                .map(key -> verify(jwt, key))
                .switchIfEmpty(Mono.fromSupplier(
                        () -> keys.areKnown() ? new Rejected("its key is not known") : new Impossible()));
    }

    /// The key id only finds a key we hold; addresses and keys that a header brings along are never looked at.
    private static @Nullable String refuseHeader(JWSHeader header) {
        if (!JWSAlgorithm.RS256.equals(header.getAlgorithm())) {
            return "it is not signed by RS256";
        }
        if (!TYPE.equals(header.getType())) {
            return "it is not an access token";
        }
        if (header.getCriticalParams() != null || !header.isBase64URLEncodePayload()) {
            return "its header asks for what is not supported";
        }
        String keyId = header.getKeyID();
        return keyId == null || keyId.length() > LONGEST_KEY_ID ? "it names no key" : null;
    }

    private Verification verify(SignedJWT jwt, SigningKey key) {
        try {
            if (!jwt.verify(key.verifier())) {
                return new Rejected("its signature does not hold");
            }
            return judge(jwt.getJWTClaimsSet(), key);
        } catch (JOSEException | ParseException | IllegalArgumentException unreadable) {
            return new Rejected("it is malformed");
        }
    }

    private Verification judge(JWTClaimsSet claims, SigningKey key) throws ParseException {
        long now = clock.millis();
        Date expires = claims.getExpirationTime();
        if (expires == null || expires.getTime() + skew <= now) {
            return new Rejected("it has expired");
        }
        if (isAhead(claims.getNotBeforeTime(), now) || isAhead(claims.getIssueTime(), now)) {
            return new Rejected("it is not valid yet");
        }
        if (!ISSUER.equals(claims.getIssuer()) || !claims.getAudience().contains(AUDIENCE)) {
            return new Rejected("it was not made for this platform");
        }
        CallerKind kind = CallerKind.find(claims.getClaim("kind"));
        UUID tenant = uuid(claims, "tid");
        String subject = claims.getSubject();
        if (kind == null || tenant == null || subject == null || subject.isBlank()) {
            return new Rejected("it does not say who calls");
        }
        Caller caller = new Caller(
                tenant,
                subject,
                kind,
                uuid(claims, "sid"),
                uuid(claims, "cid"),
                claims.getStringClaim("tier"),
                Standing.claimedBy(claims));
        Date issued = claims.getIssueTime();
        return new Verified(
                new VerifiedToken(caller, key, issued == null ? 0 : issued.getTime(), expires.getTime() + skew));
    }

    private boolean isAhead(@Nullable Date time, long now) {
        return time != null && time.getTime() - skew > now;
    }

    private static @Nullable UUID uuid(JWTClaimsSet claims, String name) throws ParseException {
        String value = claims.getStringClaim(name);
        return value == null ? null : UUID.fromString(value);
    }

    private static Mono<Verification> rejected(String reason) {
        return Mono.just(new Rejected(reason));
    }
}
