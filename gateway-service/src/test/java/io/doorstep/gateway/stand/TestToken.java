package io.doorstep.gateway.stand;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;

/// Makes tokens as identity does, or nearly.
public final class TestToken {

    private final JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
    private JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(new JOSEObjectType("at+jwt"))
            .keyID("key-1");
    private TestKey key = TestKey.CURRENT;

    private TestToken(UUID tenant, String kind, String subject) {
        Instant now = InstantSource.system().instant();
        claims.issuer("doorstep")
                .audience("doorstep-api")
                .subject(subject)
                .claim("tid", tenant.toString())
                .claim("kind", kind)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(10))));
    }

    public static TestToken user(UUID tenant) {
        return new TestToken(tenant, "user", UUID.randomUUID().toString())
                .claim("sid", UUID.randomUUID().toString());
    }

    public static TestToken apiKey(UUID tenant) {
        String id = UUID.randomUUID().toString();
        return new TestToken(tenant, "api-key", id).claim("cid", id);
    }

    public static TestToken oauthClient(UUID tenant) {
        return new TestToken(tenant, "oauth-client", UUID.randomUUID().toString())
                .claim("sid", UUID.randomUUID().toString())
                .claim("cid", UUID.randomUUID().toString());
    }

    public TestToken issued(Duration ago) {
        claims.issueTime(Date.from(InstantSource.system().instant().minus(ago)));
        return this;
    }

    public static TestToken anonymous(UUID tenant) {
        return new TestToken(tenant, "anonymous", "anonymous");
    }

    public static TestToken visitor(UUID tenant) {
        return new TestToken(tenant, "visitor", UUID.randomUUID().toString())
                .claim("cnv", UUID.randomUUID().toString());
    }

    public TestToken tier(String tier) {
        return claim("tier", tier);
    }

    public TestToken claim(String name, Object value) {
        claims.claim(name, value);
        return this;
    }

    public TestToken endsIn(Duration duration) {
        claims.expirationTime(Date.from(InstantSource.system().instant().plus(duration)));
        return this;
    }

    public TestToken claims(Consumer<JWTClaimsSet.Builder> change) {
        change.accept(claims);
        return this;
    }

    public TestToken header(Consumer<JWSHeader.Builder> change) {
        change.accept(header);
        return this;
    }

    public TestToken header(JWSHeader.Builder other) {
        header = other;
        return this;
    }

    public TestToken signedBy(TestKey other) {
        key = other;
        header.keyID(other.jwk().getKeyID());
        return this;
    }

    public TestToken secretlySignedBy(TestKey other) {
        key = other;
        return this;
    }

    public String sign() {
        try {
            SignedJWT jwt = new SignedJWT(header.build(), claims.build());
            jwt.sign(new RSASSASigner(key.jwk()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String bearer() {
        return "Bearer " + sign();
    }

    public JWTClaimsSet claimsSet() {
        return claims.build();
    }
}
