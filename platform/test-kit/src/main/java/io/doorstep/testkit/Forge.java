package io.doorstep.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes tokens letter by letter, also such as no library would write.
final class Forge {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final InstantSource clock = InstantSource.system();
    private final RSAKey key;

    /// @param key that the one who is to be deceived trusts
    Forge(RSAKey key) {
        this.key = key;
    }

    Map<String, Object> header() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", "RS256");
        header.put("typ", "at+jwt");
        header.put("kid", key.getKeyID());
        return header;
    }

    Map<String, Object> claims() {
        long now = now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "doorstep");
        claims.put("aud", "doorstep-api");
        claims.put("sub", UUID.randomUUID().toString());
        claims.put("tid", UUID.randomUUID().toString());
        claims.put("sid", UUID.randomUUID().toString());
        claims.put("kind", "user");
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now);
        claims.put("exp", now + 600);
        return claims;
    }

    /// In seconds of the epoch.
    long now() {
        return clock.instant().getEpochSecond();
    }

    /// A token that is good but for one field of its header; without a value it lacks the field.
    String withHeader(String name, @Nullable Object value) {
        return sign(changed(header(), name, value), claims());
    }

    /// A token that is good but for one claim; without a value it lacks the claim.
    String withClaim(String name, @Nullable Object value) {
        return sign(header(), changed(claims(), name, value));
    }

    /// A good token, with words of its own after the last claim.
    String withClaimsEnding(String ending) {
        String claims = json(claims());
        return signText(claims.substring(0, claims.length() - 1) + ending);
    }

    /// With the right key and header, whatever the text is.
    String signText(String claims) {
        return signedBy(key, json(header()), claims);
    }

    String sign(Map<String, Object> header, Map<String, Object> claims) {
        return signedBy(key, json(header), json(claims));
    }

    String signedBy(RSAKey other, Map<String, Object> header) {
        return signedBy(other, json(header), json(claims()));
    }

    /// With the words of a published key for a secret.
    String maced(String algorithm, byte[] secret) {
        String input = part(json(changed(header(), "alg", algorithm))) + "." + part(json(claims()));
        try {
            String name = "HmacSHA" + algorithm.substring(2);
            Mac mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(secret, name));
            return input + "." + BASE64.encodeToString(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// With another algorithm's name, and a signature that is none of it.
    String claiming(String algorithm, byte[] signature) {
        return part(json(changed(header(), "alg", algorithm))) + "." + part(json(claims())) + "."
                + BASE64.encodeToString(signature);
    }

    static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, Object> changed(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
        return fields;
    }

    private static String signedBy(RSAKey key, String header, String claims) {
        String input = part(header) + "." + part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.toPrivateKey());
            signature.update(input.getBytes(StandardCharsets.US_ASCII));
            return input + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, Object> fields) {
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
