package io.doorstep.leadcrm.call;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// SignalWire as its documentation describes it: `IncomingPhoneNumbers` and `Calls` of the API of 2010-04-01 under
/// `/api/laml`, with basic authentication, forms in and JSON out, 201 for what is made, and `code` and `message` for
/// what is refused.
final class ProviderStandIn implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final AtomicLong sids = new AtomicLong();

    ProviderStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/laml/2010-04-01/Accounts/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/api/laml";
    }

    Account account(String sid) {
        return accounts.computeIfAbsent(sid, _ -> new Account());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String[] path = exchange.getRequestURI()
                .getPath()
                .substring("/api/laml/2010-04-01/Accounts/".length())
                .split("/", 2);
        Account account = account(path[0]);
        Reply reply = account.isDown.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                ? new Reply(503, JSON.createObjectNode())
                : isLetIn(exchange, path[0], account)
                        ? act(account, path[1].replaceFirst("\\.json$", ""), form(body))
                        : refused(401, 20003, "Authenticate");
        byte[] bytes = JSON.writeValueAsBytes(reply.body());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static boolean isLetIn(HttpExchange exchange, String sid, Account account) {
        String wanted = Base64.getEncoder().encodeToString((sid + ":" + account.token).getBytes());
        return ("Basic " + wanted).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private Reply act(Account account, String operation, Map<String, String> form) {
        if (operation.equals("IncomingPhoneNumbers")) {
            return buy(account, form);
        }
        if (operation.startsWith("IncomingPhoneNumbers/")) {
            String sid = operation.substring(operation.indexOf('/') + 1);
            return account.numbers.computeIfPresent(sid, (_, _) -> form) == null
                    ? refused(404, 20404, "The requested resource was not found")
                    : new Reply(200, JSON.createObjectNode().put("sid", sid));
        }
        return operation.equals("Calls") ? call(account, form) : refused(404, 20404, "No such operation");
    }

    private Reply buy(Account account, Map<String, String> form) {
        String number = form.getOrDefault("PhoneNumber", "");
        if (!account.bought.add(number)) {
            return refused(400, 21422, number + " is not available");
        }
        String sid = "PN" + sids.incrementAndGet();
        account.numbers.put(sid, form);
        return new Reply(201, JSON.createObjectNode().put("sid", sid).put("phone_number", number));
    }

    private Reply call(Account account, Map<String, String> form) {
        if (!form.get("To").startsWith("+")) {
            return refused(400, 21211, "The 'To' number is not a valid phone number.");
        }
        account.calls.add(form);
        return new Reply(
                201,
                JSON.createObjectNode()
                        .put("sid", "CA" + sids.incrementAndGet())
                        .put("status", "queued"));
    }

    private static Reply refused(int status, int code, String message) {
        return new Reply(
                status,
                JSON.createObjectNode()
                        .put("code", code)
                        .put("message", message)
                        .put("status", status));
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

    private record Reply(int status, ObjectNode body) {}

    /// A project at SignalWire.
    static final class Account {
        final String token = "PT-token-of-the-project";
        final String signingKey = "PSK-key-of-the-project";
        final Map<String, Map<String, String>> numbers = new ConcurrentHashMap<>();
        final Set<String> bought = ConcurrentHashMap.newKeySet();
        final List<Map<String, String>> calls = new CopyOnWriteArrayList<>();
        final AtomicInteger isDown = new AtomicInteger();

        /// What the number is to do, as the business said.
        Map<String, String> number() {
            return numbers.values().iterator().next();
        }
    }
}
