package io.doorstep.identity.authentication.passkey;

import io.doorstep.identity.Answer;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// A phone that keeps a passkey, and does as told even where a true one would not.
final class PasskeyDevice {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int NEW_CREDENTIAL = 0x40;

    private final KeyPair keys;
    private final byte[] credentialId = new byte[32];
    private String userHandle = "";

    String origin = "http://localhost:8080";
    String rpId = "localhost";
    int flags = PRESENT | VERIFIED;
    long counter = 1;
    boolean crossOrigin;
    String registrationType = "webauthn.create";
    String signInType = "webauthn.get";

    PasskeyDevice() throws GeneralSecurityException {
        new SecureRandom().nextBytes(credentialId);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    static PasskeyDevice withoutFingerOrFace() throws GeneralSecurityException {
        var device = new PasskeyDevice();
        device.flags = PRESENT;
        return device;
    }

    /// As `navigator.credentials.create()` answers.
    Map<String, Object> create(Answer options) throws GeneralSecurityException {
        userHandle = options.text("user.id");
        byte[] attested = concat(
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) credentialId.length).array(),
                credentialId,
                publicKey());
        byte[] authenticatorData = concat(state(flags | NEW_CREDENTIAL), attested);
        byte[] attestation = concat(
                HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a0686175746844617461"),
                bytes(authenticatorData));
        return Map.of(
                "id",
                id(),
                "rawId",
                id(),
                "type",
                "public-key",
                "clientExtensionResults",
                Map.of(),
                "response",
                Map.of(
                        "clientDataJSON",
                        encode(client(registrationType, options)),
                        "attestationObject",
                        encode(attestation),
                        "transports",
                        List.of("internal", "hybrid")));
    }

    /// As `navigator.credentials.get()` answers.
    Map<String, Object> sign(Answer options) throws GeneralSecurityException {
        return sign(options, userHandle);
    }

    Map<String, Object> sign(Answer options, String as) throws GeneralSecurityException {
        byte[] client = client(signInType, options);
        byte[] authenticatorData = state(flags);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(concat(authenticatorData, sha256(client)));
        return Map.of(
                "id",
                id(),
                "rawId",
                id(),
                "type",
                "public-key",
                "clientExtensionResults",
                Map.of(),
                "response",
                Map.of(
                        "clientDataJSON",
                        encode(client),
                        "authenticatorData",
                        encode(authenticatorData),
                        "signature",
                        encode(signature.sign()),
                        "userHandle",
                        as));
    }

    String id() {
        return encode(credentialId);
    }

    String userHandle() {
        return userHandle;
    }

    private byte[] state(int withFlags) throws GeneralSecurityException {
        return concat(
                sha256(rpId.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) withFlags},
                ByteBuffer.allocate(4).putInt((int) counter).array());
    }

    private byte[] client(String type, Answer options) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":%s}""".formatted(type, options.text("challenge"), origin, crossOrigin)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// COSE, as CBOR: an elliptic key on P-256 for ES256.
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return concat(
                HexFormat.of().parseHex("a5010203262001215820"),
                coordinate(point.getAffineX()),
                HexFormat.of().parseHex("225820"),
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] signed = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(signed.length, 32);
        System.arraycopy(signed, signed.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] bytes(byte[] content) {
        return concat(new byte[] {0x58, (byte) content.length}, content);
    }

    private static byte[] sha256(byte[] text) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(text);
    }

    private static byte[] concat(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
