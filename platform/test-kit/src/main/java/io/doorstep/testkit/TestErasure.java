package io.doorstep.testkit;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Stands in for lead-crm where a person who is no member is erased, or asks to see what is kept: asks a service, and
/// takes its answer.
public final class TestErasure {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ANSWERED = "person.erasure-part-finished";

    /// By request, the tenant whose person it is about.
    private static final Map<UUID, UUID> AWAITED = new ConcurrentHashMap<>();

    private static final Map<UUID, JsonNode> TAKEN = new ConcurrentHashMap<>();

    static {
        TestIdentity.answer("/internal/person-parts", TestErasure::take);
    }

    private final TestEvents events;
    private final UUID tenant;

    public TestErasure(TestEvents events, UUID tenant) {
        this.events = events;
        this.tenant = tenant;
    }

    /// Asks twice under one id, as a broker that repeats itself would.
    ///
    /// @param example of `person.erasure-requested`
    /// @param ids by which the person is known besides
    /// @return the service's word that it is done
    public ReceivedEvent erase(String example, UUID person, UUID... ids) {
        UUID request = UUID.randomUUID();
        ask("person.erasure-requested", request, example, person, ids);
        Awaitility.await("answer to " + request).atMost(PATIENCE).until(() -> findAnswer(request)
                .isPresent());
        return findAnswer(request).orElseThrow();
    }

    /// Asks twice under one id, as a broker that repeats itself would.
    ///
    /// @param example of `person.export-requested`
    /// @param ids by which the person is known besides
    /// @return what the service keeps of the person
    public JsonNode export(String example, UUID person, UUID... ids) {
        UUID request = UUID.randomUUID();
        AWAITED.put(request, tenant);
        ask("person.export-requested", request, example, person, ids);
        Awaitility.await("part of " + request).atMost(PATIENCE).until(() -> TAKEN.containsKey(request));
        return Objects.requireNonNull(TAKEN.get(request)).path("content");
    }

    private void ask(String type, UUID request, String example, UUID person, UUID... ids) {
        ObjectNode asked = (ObjectNode) JsonMapper.shared().readTree(example);
        asked.put("requestId", request.toString()).put("personId", person.toString());
        ArrayNode known = asked.putArray("ids").add(person.toString());
        for (UUID id : ids) {
            known.add(id.toString());
        }
        Contracts.assertMatches(type, asked);
        UUID event = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            events.publishAgain(event, "leads", type, tenant, person, asked.toString());
        }
    }

    private Optional<ReceivedEvent> findAnswer(UUID request) {
        return events.seen(ANSWERED, tenant).stream()
                .filter(part -> part.data().path("requestId").asString().equals(request.toString()))
                .findFirst();
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode part = JsonMapper.shared().readTree(exchange.getRequestBody());
            UUID request = UUID.fromString(part.path("requestId").asString());
            UUID owner = AWAITED.get(request);
            boolean awaited = owner != null && isServiceOf(owner, exchange);
            if (awaited) {
                TAKEN.put(request, part);
            }
            exchange.sendResponseHeaders(awaited ? 204 : 404, -1);
        }
    }

    /// Whether a service calls, for that tenant.
    private static boolean isServiceOf(UUID owner, HttpExchange exchange) throws IOException {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        try {
            JWTClaimsSet claims =
                    SignedJWT.parse(bearer.substring("Bearer ".length())).getJWTClaimsSet();
            return owner.toString().equals(claims.getStringClaim("tid"))
                    && "service".equals(claims.getStringClaim("kind"));
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }
}
