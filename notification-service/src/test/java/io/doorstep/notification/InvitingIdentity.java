package io.doorstep.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stands in for identity where it tells the link of an invitation.
public final class InvitingIdentity {

    public static final String SECRET = "inv_secret";

    private static final Map<String, Integer> ANSWERS = new ConcurrentHashMap<>();
    private static final String URL = start();

    private InvitingIdentity() {}

    /// @param status 404 means that there is no such invitation any more
    public static void answers(UUID user, int status) {
        ANSWERS.put(user.toString(), status);
    }

    public static String addressOf(UUID user) {
        return user + "@example.com";
    }

    static String url() {
        return URL;
    }

    private static String start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/invitation-links", InvitingIdentity::answer);
            server.start();
            return "http://localhost:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JsonMapper.shared().readTree(exchange.getRequestBody());
            String user = request.path("userId").asString();
            boolean ours =
                    exchange.getRequestHeaders().getFirst("Authorization").startsWith("Basic ");
            byte[] body = JsonMapper.shared()
                    .writeValueAsBytes(Map.of(
                            "email",
                            addressOf(UUID.fromString(user)),
                            "name",
                            "Chi Ude",
                            "link",
                            "http://localhost:8080/accept-invitation?token=" + SECRET,
                            "expiresAt",
                            "2026-11-28T09:30:00Z"));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(ours ? ANSWERS.getOrDefault(user, 404) : 401, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
