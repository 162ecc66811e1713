package io.doorstep.notification;

import com.sun.net.httpserver.HttpExchange;
import io.doorstep.testkit.TestIdentity;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stands in for identity where it tells the link of a mail.
public final class IdentityLinks {

    private static final Map<String, Integer> ANSWERS = new ConcurrentHashMap<>();

    static {
        TestIdentity.answer("/internal/mail-links", IdentityLinks::answer);
    }

    private IdentityLinks() {}

    /// @param status 404 means that the link is good no more, as each is that was never named here
    public static void answer(UUID link, int status) {
        ANSWERS.put(link.toString(), status);
    }

    public static String addressFor(UUID link) {
        return link + "@example.com";
    }

    public static String tokenOf(String purpose, UUID link) {
        return purpose + "-" + link;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JsonMapper.shared().readTree(exchange.getRequestBody());
            UUID link = UUID.fromString(request.path("id").asString());
            String token = tokenOf(request.path("purpose").asString(), link);
            boolean ours =
                    exchange.getRequestHeaders().getFirst("Authorization").startsWith("Basic ");
            byte[] body = JsonMapper.shared()
                    .writeValueAsBytes(Map.of(
                            "email",
                            addressFor(link),
                            "name",
                            "Chi Ude",
                            "link",
                            "http://localhost:8080/page?token=" + token,
                            "expiresAt",
                            "2026-11-28T09:30:00Z"));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(ours ? ANSWERS.getOrDefault(link.toString(), 404) : 401, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
