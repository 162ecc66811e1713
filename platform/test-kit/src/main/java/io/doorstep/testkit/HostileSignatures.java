package io.doorstep.testkit;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tokens that somebody else signed, or nobody could have, or that say where to look for the key.
final class HostileSignatures {

    private static final Map<String, String> ODD_KEY_IDS = Map.of(
            "a path", "../../../../dev/null",
            "a path from the root", "/etc/passwd",
            "SQL that is always true", "key' or '1'='1",
            "SQL that drops", "key'; drop table signing_key; --",
            "an address", "http://evil.example/key",
            "a NUL", "key\u0000",
            "much text", "k".repeat(500));

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Forge forge;
    private final RSAKey key;
    private final RSAKey mallory;

    private HostileSignatures(RSAKey key) throws JOSEException {
        this.forge = new Forge(key);
        this.key = key;
        this.mallory = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
    }

    static Map<String, String> of(RSAKey key) throws JOSEException {
        var hostile = new HostileSignatures(key);
        hostile.confuseAlgorithms();
        hostile.encrypt();
        hostile.bringOwnKeys();
        return hostile.tokens;
    }

    private void confuseAlgorithms() throws JOSEException {
        byte[] published = key.toRSAPublicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(published)
                + "\n-----END PUBLIC KEY-----\n";
        add("HS256 with the public key", forge.maced("HS256", published));
        add("HS384 with the public key", forge.maced("HS384", published));
        add("HS512 with the public key", forge.maced("HS512", published));
        add("HS256 with the public key as PEM", forge.maced("HS256", pem.getBytes(StandardCharsets.US_ASCII)));
        add(
                "HS256 with the published JWK",
                forge.maced("HS256", key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        add("HS256 with the modulus", forge.maced("HS256", key.getModulus().decode()));
        add("HS256 with nothing", forge.maced("HS256", new byte[1]));
        add("ES256 with a zero signature", forge.claiming("ES256", new byte[64]));
        add("ES256 with a zero signature in DER", forge.claiming("ES256", new byte[] {0x30, 6, 2, 1, 0, 2, 1, 0}));
        add("EdDSA with a zero signature", forge.claiming("EdDSA", new byte[64]));
        for (String other : List.of("RS384", "RS512", "PS256", "rs256")) {
            add(other, forge.withHeader("alg", other));
        }
    }

    private void encrypt() throws JOSEException {
        var payload = new Payload(forge.claims());
        var compressed = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                        .keyID(key.getKeyID())
                        .compressionAlgorithm(CompressionAlgorithm.DEF)
                        .build(),
                payload);
        compressed.encrypt(new RSAEncrypter(key.toRSAPublicKey()));
        add("encrypted and compressed", compressed.serialize());
        var costly = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM).build(), payload);
        costly.encrypt(new PasswordBasedEncrypter("guessed", 8, 100_000));
        add("encrypted by a password, with many rounds", costly.serialize());
    }

    private void bringOwnKeys() {
        Map<String, Object> own = mallory.toPublicJWK().toJSONObject();
        add("other key, same id", forge.signedBy(mallory, forge.header()));
        add("other key, other id", forge.signedBy(mallory, Forge.changed(forge.header(), "kid", "mallory")));
        add("its own key", forge.signedBy(mallory, Forge.changed(forge.header(), "jwk", own)));
        add(
                "its own key, no id",
                forge.signedBy(mallory, Forge.changed(Forge.changed(forge.header(), "jwk", own), "kid", null)));
        for (String address : List.of("jku", "x5u")) {
            add(
                    address,
                    forge.signedBy(mallory, Forge.changed(forge.header(), address, "http://evil.example/" + address)));
            add(
                    address + " to a file",
                    forge.signedBy(mallory, Forge.changed(forge.header(), address, "file:///etc/passwd")));
        }
        add("x5c", forge.signedBy(mallory, Forge.changed(forge.header(), "x5c", List.of("MIIB"))));
        ODD_KEY_IDS.forEach((what, id) -> add("kid is " + what, forge.withHeader("kid", id)));
        add("kid with more", forge.withHeader("kid", key.getKeyID() + "X"));
        add("kid is a list", forge.withHeader("kid", List.of(key.getKeyID())));
    }

    private void add(String what, String token) {
        tokens.put(what, token);
    }
}
