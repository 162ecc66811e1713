package io.doorstep.gateway.stand;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Tokens of somebody who would like to be let in.
public final class HostileTokens {

    private static final TestKey MALLORY = TestKey.withId("key-1");

    private HostileTokens() {}

    public static Map<String, String> all() throws JOSEException {
        Map<String, String> tokens = new LinkedHashMap<>();
        String good = valid().sign();
        String[] parts = good.split("\\.");
        malformed(tokens, good, parts);
        unsigned(tokens, parts);
        otherKeysAndAlgorithms(tokens);
        headers(tokens);
        claims(tokens);
        return tokens;
    }

    private static void malformed(Map<String, String> tokens, String good, String[] parts) {
        tokens.put("one letter", "a");
        tokens.put("one dot", "a.b");
        tokens.put("two dots alone", "..");
        tokens.put("four parts", good + ".more");
        tokens.put("truncated signature", good.substring(0, good.length() - 20));
        tokens.put("last letter gone", good.substring(0, good.length() - 1));
        tokens.put("no signature", parts[0] + "." + parts[1] + ".");
        tokens.put("padded", good + "==");
        tokens.put("line break inside", parts[0] + "." + parts[1] + "%0A." + parts[2]);
        tokens.put("standard base64", parts[0] + "." + parts[1] + "." + "+/" + parts[2].substring(2));
        tokens.put("oversize", good + "A".repeat(9000));
        tokens.put("oversize payload", valid().claim("fill", "x".repeat(7000)).sign());
        tokens.put("header is no json", encoded("not json") + "." + parts[1] + "." + parts[2]);
        tokens.put("payload is no json", parts[0] + "." + encoded("not json") + "." + parts[2]);
        tokens.put(
                "other payload",
                parts[0] + "."
                        + encoded(valid().claim("tid", UUID.randomUUID().toString())
                                .claimsSet()
                                .toString()) + "." + parts[2]);
        tokens.put(
                "deep header",
                encoded("{\"a\":".repeat(500) + "1" + "}".repeat(500)) + "." + parts[1] + "." + parts[2]);
        tokens.put("zero signature", parts[0] + "." + parts[1] + "." + Base64URL.encode(new byte[256]));
    }

    private static void unsigned(Map<String, String> tokens, String[] parts) {
        tokens.put("alg none", new PlainJWT(valid().claimsSet()).serialize());
        for (String none : List.of("none", "None", "NONE", "nOnE")) {
            String header = encoded("{\"alg\":\"" + none + "\",\"typ\":\"at+jwt\",\"kid\":\"key-1\"}");
            tokens.put("alg " + none + " with signature", header + "." + parts[1] + "." + parts[2]);
        }
        tokens.put("no alg", encoded("{\"typ\":\"at+jwt\",\"kid\":\"key-1\"}") + "." + parts[1] + "." + parts[2]);
        tokens.put("alg is a number", encoded("{\"alg\":1,\"typ\":\"at+jwt\"}") + "." + parts[1] + "." + parts[2]);
        tokens.put(
                "alg twice",
                encoded("{\"alg\":\"none\",\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"key-1\"}") + "." + parts[1]
                        + "." + parts[2]);
    }

    private static void otherKeysAndAlgorithms(Map<String, String> tokens) throws JOSEException {
        tokens.put("other key, same id", valid().secretlySignedBy(MALLORY).sign());
        tokens.put(
                "other key, other id",
                valid().signedBy(TestKey.withId("mallory")).sign());
        tokens.put("HS256 with the public key", confused(JWSAlgorithm.HS256));
        tokens.put("HS512 with the public key", confused(JWSAlgorithm.HS512));
        for (JWSAlgorithm other : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
            tokens.put(
                    other.getName(),
                    signed(new JWSHeader.Builder(other).type(type()).keyID("key-1")));
        }
        JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                .type(type())
                .keyID("key-1")
                .build();
        EncryptedJWT encrypted = new EncryptedJWT(header, valid().claimsSet());
        encrypted.encrypt(new RSAEncrypter(TestKey.CURRENT.jwk().toRSAPublicKey()));
        tokens.put("encrypted instead of signed", encrypted.serialize());
    }

    private static void headers(Map<String, String> tokens) {
        for (String id : List.of(
                "../../../../dev/null",
                "/etc/passwd",
                "key-1' or '1'='1",
                "http://evil.example/key",
                "KEY-1",
                "k".repeat(500))) {
            tokens.put(
                    "kid " + id.substring(0, Math.min(20, id.length())),
                    valid().header(h -> h.keyID(id)).sign());
        }
        tokens.put("no kid", valid().header(h -> h.keyID(null)).sign());
        tokens.put(
                "its own key",
                valid().secretlySignedBy(MALLORY)
                        .header(h -> h.jwk(MALLORY.jwk().toPublicJWK()))
                        .sign());
        tokens.put(
                "its own key, no id",
                valid().secretlySignedBy(MALLORY)
                        .header(h -> h.keyID(null).jwk(MALLORY.jwk().toPublicJWK()))
                        .sign());
        tokens.put(
                "jku",
                valid().secretlySignedBy(MALLORY)
                        .header(h -> h.jwkURL(URI.create("http://evil.example/jwks")))
                        .sign());
        tokens.put(
                "x5u",
                valid().secretlySignedBy(MALLORY)
                        .header(h -> h.x509CertURL(URI.create("http://evil.example/x")))
                        .sign());
        tokens.put(
                "crit",
                valid().header(h -> h.criticalParams(Set.of("exp")).customParam("exp", 1))
                        .sign());
        tokens.put("typ JWT", valid().header(h -> h.type(JOSEObjectType.JWT)).sign());
        tokens.put("no typ", valid().header(h -> h.type(null)).sign());
        tokens.put(
                "refresh token",
                valid().header(h -> h.type(new JOSEObjectType("rt+jwt"))).sign());
        tokens.put(
                "unsubscribe token",
                valid().header(h -> h.type(new JOSEObjectType("unsubscribe+jwt")))
                        .sign());
    }

    private static void claims(Map<String, String> tokens) {
        Instant now = InstantSource.system().instant();
        tokens.put("expired", valid().endsIn(Duration.ofMinutes(-2)).sign());
        tokens.put(
                "expired past the skew", valid().endsIn(Duration.ofSeconds(-31)).sign());
        tokens.put("no exp", valid().claims(c -> c.expirationTime(null)).sign());
        tokens.put("exp is text", valid().claim("exp", "tomorrow").sign());
        tokens.put(
                "not yet",
                valid().claims(c -> c.notBeforeTime(Date.from(now.plusSeconds(300))))
                        .sign());
        tokens.put(
                "from the future",
                valid().claims(c -> c.issueTime(Date.from(now.plusSeconds(300))))
                        .sign());
        tokens.put(
                "other issuer",
                valid().claims(c -> c.issuer("https://evil.example")).sign());
        tokens.put("no issuer", valid().claims(c -> c.issuer(null)).sign());
        tokens.put(
                "other audience", valid().claims(c -> c.audience("other-api")).sign());
        tokens.put(
                "audience begins alike",
                valid().claims(c -> c.audience("doorstep-api.evil.example")).sign());
        tokens.put("no audience", valid().claims(c -> c.audience((String) null)).sign());
        tokens.put("no tenant", valid().claim("tid", null).sign());
        tokens.put("tenant is no id", valid().claim("tid", "*").sign());
        tokens.put(
                "tenant is a list",
                valid().claim("tid", List.of(UUID.randomUUID().toString())).sign());
        tokens.put("no kind", valid().claim("kind", null).sign());
        tokens.put("kind root", valid().claim("kind", "root").sign());
        tokens.put("no subject", valid().claims(c -> c.subject(null)).sign());
    }

    private static TestToken valid() {
        return TestToken.user(UUID.randomUUID());
    }

    private static JOSEObjectType type() {
        return new JOSEObjectType("at+jwt");
    }

    private static String signed(JWSHeader.Builder header) throws JOSEException {
        SignedJWT jwt = new SignedJWT(header.build(), valid().claimsSet());
        jwt.sign(new RSASSASigner(TestKey.CURRENT.jwk()));
        return jwt.serialize();
    }

    private static String confused(JWSAlgorithm algorithm) throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(algorithm).type(type()).keyID("key-1").build(), valid().claimsSet());
        jwt.sign(new MACSigner(TestKey.CURRENT.jwk().toRSAPublicKey().getEncoded()));
        return jwt.serialize();
    }

    private static String encoded(String text) {
        return Base64URL.encode(text).toString();
    }
}
