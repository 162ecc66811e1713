package io.doorstep.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stands in for identity where requests about persons are made: asks a service, and takes what it exports.
public final class TestPrivacy {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<UUID> AWAITED = ConcurrentHashMap.newKeySet();
    private static final Map<UUID, JsonNode> TAKEN = new ConcurrentHashMap<>();
    private static final AtomicInteger FAILURES = new AtomicInteger();

    static {
        TestIdentity.answer("/internal/privacy-parts", TestPrivacy::take);
    }

    private final TestEvents events;
    private final UUID tenant;

    public TestPrivacy(TestEvents events, UUID tenant) {
        this.events = events;
        this.tenant = tenant;
    }

    /// Lets identity be away for one call.
    public static void failOnce() {
        FAILURES.incrementAndGet();
    }

    /// @param example of `privacy.export-requested`
    /// @return what the service exported, once it has said so
    public JsonNode export(UUID user, String example) {
        UUID request = UUID.randomUUID();
        AWAITED.add(request);
        ask("privacy.export-requested", request, user, example);
        answerTo(request);
        return Objects.requireNonNull(TAKEN.get(request)).path("content");
    }

    /// Asks twice under one id, as a broker that repeats itself would.
    ///
    /// @param example of `privacy.erasure-requested`
    /// @return the service's word that it is done
    public ReceivedEvent erase(UUID user, String example) {
        UUID request = UUID.randomUUID();
        ask("privacy.erasure-requested", request, user, example);
        return answerTo(request);
    }

    /// How often the service has answered what the given answer is to.
    public long timesAnswered(ReceivedEvent answer) {
        String request = answer.data().path("requestId").asString();
        return events.seen("privacy.part-finished", tenant).stream()
                .filter(part -> part.data().path("requestId").asString().equals(request))
                .count();
    }

    private void ask(String type, UUID request, UUID user, String example) {
        JsonNode said = JsonMapper.shared().readTree(example);
        String asked = example.replace(said.path("requestId").asString(), request.toString())
                .replace(said.path("userId").asString(), user.toString());
        UUID event = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            events.publishAgain(event, "organizations", type, tenant, tenant, asked);
        }
    }

    private ReceivedEvent answerTo(UUID request) {
        Awaitility.await("answer to " + request).atMost(PATIENCE).until(() -> findAnswer(request)
                .isPresent());
        return findAnswer(request).orElseThrow();
    }

    private Optional<ReceivedEvent> findAnswer(UUID request) {
        return events.seen("privacy.part-finished", tenant).stream()
                .filter(part -> part.data().path("requestId").asString().equals(request.toString()))
                .findFirst();
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode part = JsonMapper.shared().readTree(exchange.getRequestBody());
            UUID request = UUID.fromString(part.path("requestId").asString());
            exchange.sendResponseHeaders(take(request, part), -1);
        }
    }

    private static int take(UUID request, JsonNode part) {
        if (!AWAITED.contains(request)) {
            return 404;
        }
        if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return 503;
        }
        TAKEN.put(request, part);
        return 204;
    }
}
