package io.doorstep.systemtests.chaos;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A way in which an event can be bad.
record Poison(UnaryOperator<String> body, Consumer<Map<String, String>> headers) {

    private static final int MUCH = 900_000;

    static List<Poison> all() {
        return List.of(
                new Poison(body -> body.substring(0, body.length() / 2), _ -> {}),
                new Poison(_ -> "[1, 2, 3]", _ -> {}),
                new Poison(_ -> "{\"conversationId\": \"" + "x".repeat(MUCH) + "\"}", _ -> {}),
                new Poison(body -> body, headers -> headers.remove("ce_tenantid")),
                new Poison(body -> body, headers -> headers.put("ce_tenantid", "../everybody")),
                new Poison(body -> body, headers -> headers.put("ce_time", "yesterday")));
    }
}
