package io.doorstep.notification;

import com.sun.net.httpserver.HttpExchange;
import io.doorstep.testkit.TestIdentity;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/// Stands in for identity where it tells a code and its number.
public final class IdentityCodes {

    public static final String CODE = "123456";

    private static final Map<String, Integer> ANSWERS = new ConcurrentHashMap<>();

    static {
        TestIdentity.answer("/internal/phone-codes", IdentityCodes::answer);
    }

    private IdentityCodes() {}

    /// @param status 404 means that the code is good no more, as each is that was never named here
    public static void answer(UUID code, int status) {
        ANSWERS.put(code.toString(), status);
    }

    /// Another one for each code.
    public static String numberOf(UUID code) {
        return "+234803" + String.format("%07d", Math.floorMod(code.hashCode(), 10_000_000));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String id = JsonMapper.shared()
                    .readTree(exchange.getRequestBody())
                    .path("id")
                    .asString();
            byte[] body = JsonMapper.shared()
                    .writeValueAsBytes(Map.of("number", numberOf(UUID.fromString(id)), "code", CODE));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(ANSWERS.getOrDefault(id, 404), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
