package io.doorstep.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stands in for identity: publishes the key that test tokens are signed with, and hands tokens to services.
public final class TestIdentity {

    static final String SECRET = "test-service-secret";
    static final RSAKey KEY = key();

    private static final HttpServer SERVER = start();

    private TestIdentity() {}

    /// With which good tokens are signed, so that a test can sign bad ones.
    public static RSAKey signingKey() {
        return KEY;
    }

    static String url() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    /// Lets a test say what identity answers besides.
    public static void answer(String path, HttpHandler handler) {
        SERVER.createContext(path, handler);
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test-key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext(
                    "/.well-known/jwks.json", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
            server.createContext("/internal/tokens", TestIdentity::issue);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void issue(HttpExchange exchange) throws IOException {
        JsonNode request = JsonMapper.shared().readTree(exchange.getRequestBody());
        UUID tenant = UUID.fromString(request.path("tenantId").asString());
        String bearer =
                switch (request.path("grant").asString()) {
                    case "service" -> TestTokens.service(tenant).bearer();
                    case "visitor" ->
                        TestTokens.visitor(
                                        tenant,
                                        UUID.fromString(
                                                request.path("conversationId").asString()))
                                .bearer();
                    default -> throw new IOException("Unknown grant in " + request);
                };
        answer(
                exchange,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "accessToken",
                                bearer.substring("Bearer ".length()),
                                "expiresAt",
                                Instant.now().plus(Duration.ofMinutes(10)).toString(),
                                "tenantId",
                                tenant.toString())));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
