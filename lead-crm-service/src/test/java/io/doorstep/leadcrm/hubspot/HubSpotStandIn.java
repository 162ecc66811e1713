package io.doorstep.leadcrm.hubspot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// HubSpot as its documentation describes it: OAuth v3 (`/oauth/v3/token`) and CRM v3 contacts (`search`, `batch/read`,
/// `batch/upsert`), with 207 for what a batch could do in part, 400 for a batch that is refused whole, 401 for a token
/// that is too old and 429 with `policyName` past the limit. Every client id has an account of its own.
final class HubSpotStandIn implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Map<String, Account> accountsByClient = new ConcurrentHashMap<>();
    private final Map<String, Account> accountsByToken = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong(1_000);

    HubSpotStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Account account(String clientId) {
        return accountsByClient.computeIfAbsent(clientId, _ -> new Account(numbers.incrementAndGet()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        Reply reply = path.equals("/oauth/v3/token") ? token(form(body)) : contacts(exchange, path, body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        if (reply.status() == 429) {
            exchange.getResponseHeaders().add("Retry-After", "10");
        }
        byte[] bytes = JSON.writeValueAsBytes(reply.body());
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Reply token(Map<String, String> form) {
        Account account = account(form.get("client_id"));
        boolean known = form.get("client_secret").equals(account.secret);
        boolean holds = form.get("grant_type").equals("authorization_code")
                ? form.get("code").equals(account.code)
                : form.get("refresh_token").equals(account.refreshToken);
        if (!known || !holds || account.revoked) {
            return error(400, "missing or invalid refresh token or code");
        }
        account.tokens.incrementAndGet();
        account.accessToken = "access-" + numbers.incrementAndGet();
        account.refreshToken = "refresh-" + numbers.incrementAndGet();
        accountsByToken.put(account.accessToken, account);
        return new Reply(
                200,
                JSON.createObjectNode()
                        .put("token_type", "bearer")
                        .put("access_token", account.accessToken)
                        .put("refresh_token", account.refreshToken)
                        .put("expires_in", 1_800)
                        .put("hub_id", account.hubId));
    }

    private Reply contacts(HttpExchange exchange, String path, String body) {
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .replace("Bearer ", "");
        Account account = accountsByToken.get(token);
        if (account == null || !token.equals(account.accessToken)) {
            return error(401, "Authentication credentials not found.");
        }
        account.calls.add(path);
        if (account.limited.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return new Reply(
                    429,
                    JSON.createObjectNode()
                            .put("status", "error")
                            .put("message", "You have reached your ten_secondly_rolling limit.")
                            .put("errorType", "RATE_LIMIT")
                            .put("policyName", "TEN_SECONDLY_ROLLING"));
        }
        JsonNode request = JSON.readTree(body);
        if (request.path("inputs").size() > 100) {
            return error(400, "A batch holds at most 100 inputs");
        }
        return switch (path) {
            case "/crm/v3/objects/contacts/search" ->
                new Reply(200, JSON.createObjectNode().put("total", account.contacts.size()));
            case "/crm/v3/objects/contacts/batch/read" -> read(account, request);
            case "/crm/v3/objects/contacts/batch/upsert" -> upsert(account, request);
            default -> error(404, "No such operation");
        };
    }

    private static Reply read(Account account, JsonNode request) {
        ObjectNode answer = JSON.createObjectNode().put("status", "COMPLETE");
        ArrayNode results = answer.putArray("results");
        boolean byEmail = request.path("idProperty").asString("").equals("email");
        request.path("inputs").forEach(input -> {
            String id = input.path("id").asString("");
            Contact found = byEmail ? account.byEmail(id) : account.contacts.get(id);
            if (found != null) {
                results.add(found.asJson(request.path("propertiesWithHistory")));
            }
        });
        boolean all = results.size() == request.path("inputs").size();
        return new Reply(all ? 200 : 207, answer);
    }

    private Reply upsert(Account account, JsonNode request) {
        for (JsonNode input : request.path("inputs")) {
            if (account.refusedWhole.contains(input.path("id").asString(""))) {
                return error(400, "Property values were not valid: email");
            }
        }
        ObjectNode answer = JSON.createObjectNode().put("status", "COMPLETE");
        ArrayNode results = answer.putArray("results");
        ArrayNode errors = answer.putArray("errors");
        for (JsonNode input : request.path("inputs")) {
            String email = input.path("id").asString("");
            String trace = input.path("objectWriteTraceId").asString("");
            if (account.refusedAlone.contains(email)) {
                ObjectNode error = errors.addObject().put("status", "error").put("category", "VALIDATION_ERROR");
                error.put("message", "This contact is blocked");
                error.putObject("context").putArray("objectWriteTraceId").add(trace);
                continue;
            }
            Contact contact = account.byEmail(email);
            boolean isNew = contact == null;
            if (contact == null) {
                contact = account.add(Long.toString(numbers.incrementAndGet()));
            }
            for (Map.Entry<String, JsonNode> property : input.path("properties").properties()) {
                contact.set(property.getKey(), property.getValue().asString(), Instant.now());
            }
            account.upserts.add(email);
            results.addObject().put("id", contact.id).put("new", isNew).put("objectWriteTraceId", trace);
        }
        return new Reply(errors.isEmpty() ? 200 : 207, answer);
    }

    private static Reply error(int status, String message) {
        return new Reply(status, JSON.createObjectNode().put("status", "error").put("message", message));
    }

    private static Map<String, String> form(String body) {
        return Stream.of(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Reply(int status, JsonNode body) {}

    /// An account at HubSpot with an app of its own.
    static final class Account {

        final long hubId;
        final String secret = "secret-of-the-app";
        final String code = "code-of-the-consent";
        final Map<String, Contact> contacts = new ConcurrentHashMap<>();
        final List<String> calls = new CopyOnWriteArrayList<>();
        final List<String> upserts = new CopyOnWriteArrayList<>();
        final List<String> refusedWhole = new CopyOnWriteArrayList<>();
        final List<String> refusedAlone = new CopyOnWriteArrayList<>();
        final AtomicInteger tokens = new AtomicInteger();
        final AtomicInteger limited = new AtomicInteger();
        volatile String accessToken = "";
        volatile String refreshToken = "";
        volatile boolean revoked;

        Account(long hubId) {
            this.hubId = hubId;
        }

        Contact add(String id) {
            return contacts.computeIfAbsent(id, Contact::new);
        }

        @Nullable
        Contact byEmail(String email) {
            return contacts.values().stream()
                    .filter(contact -> email.equals(contact.get("email")))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// A contact with the history of its properties.
    static final class Contact {

        final String id;
        private final Map<String, List<Map.Entry<String, Instant>>> history = new TreeMap<>();

        Contact(String id) {
            this.id = id;
        }

        synchronized Contact set(String property, String value, Instant at) {
            List<Map.Entry<String, Instant>> values = history.computeIfAbsent(property, _ -> new ArrayList<>());
            if (values.isEmpty() || !values.getFirst().getKey().equals(value)) {
                values.addFirst(Map.entry(value, at));
            }
            return this;
        }

        synchronized @Nullable String get(String property) {
            List<Map.Entry<String, Instant>> values = history.get(property);
            return values == null ? null : values.getFirst().getKey();
        }

        synchronized ObjectNode asJson(JsonNode withHistory) {
            ObjectNode contact = JSON.createObjectNode().put("id", id).put("archived", false);
            ObjectNode properties = contact.putObject("properties");
            ObjectNode past = contact.putObject("propertiesWithHistory");
            history.forEach((name, values) -> {
                properties.put(name, values.getFirst().getKey());
                if (withHistory.valueStream().anyMatch(wanted -> wanted.asString("")
                        .equals(name))) {
                    ArrayNode all = past.putArray(name);
                    values.forEach(value -> all.addObject()
                            .put("value", value.getKey())
                            .put("timestamp", value.getValue().toString())
                            .put("sourceType", "CRM_UI"));
                }
            });
            return contact;
        }
    }
}
