package io.doorstep.systemtests.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Signs tokens as identity does, each for another tenant, and publishes its key.
final class SigningIdentity implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final InstantSource clock;
    private final KeyPair keys;
    private final HttpServer server;

    SigningIdentity(InstantSource clock) throws IOException, GeneralSecurityException {
        this.clock = clock;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        byte[] published = JsonMapper.shared().writeValueAsBytes(Map.of("keys", List.of(publicKey())));
        server.createContext("/.well-known/jwks.json", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// Of people, each of another tenant.
    List<String> tokens(int count) {
        return Stream.generate(() -> token("user", "ENTERPRISE")).limit(count).toList();
    }

    /// @param kind of the caller, such as `api-key`
    String token(String kind, String tier) {
        Instant now = clock.instant();
        String header = part(Map.of("alg", "RS256", "typ", "at+jwt", "kid", "bench"));
        String claims = part(Map.ofEntries(
                Map.entry("iss", "doorstep"),
                Map.entry("aud", "doorstep-api"),
                Map.entry("sub", UUID.randomUUID().toString()),
                Map.entry("tid", UUID.randomUUID().toString()),
                Map.entry("sid", UUID.randomUUID().toString()),
                Map.entry("kind", kind),
                Map.entry("roles", List.of("agent")),
                Map.entry("permissions", List.of("property:read", "lead:read:own")),
                Map.entry("pv", 1),
                Map.entry("tier", tier),
                Map.entry("iat", now.getEpochSecond() - 5),
                Map.entry("exp", now.getEpochSecond() + 7_200)));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update((header + "." + claims).getBytes(StandardCharsets.US_ASCII));
            return header + "." + claims + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String publicKeyPem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private Map<String, String> publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                "bench",
                "n",
                number(key.getModulus()),
                "e",
                number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static String part(Object value) {
        return BASE64.encodeToString(JsonMapper.shared().writeValueAsBytes(value));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
