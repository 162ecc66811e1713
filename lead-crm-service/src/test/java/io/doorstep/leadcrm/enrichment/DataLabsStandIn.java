package io.doorstep.leadcrm.enrichment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// People Data Labs as its documentation describes it: `GET /v5/person/enrich` with `X-Api-Key`, 200 with
/// `likelihood` and `data`, `error.type` and `error.message` with 400, 401, 402, 404 and 429, headers about credits
/// and rate limits on every answer, and a `HEAD` without parameters that is refused as a question and costs nothing.
/// A match costs a credit, whether its answer arrives or not.
final class DataLabsStandIn implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    DataLabsStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v5/person/enrich", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Account account(String key) {
        return accounts.computeIfAbsent(key, _ -> new Account());
    }

    private void answer(HttpExchange exchange) throws IOException {
        Account account = accounts.get(exchange.getRequestHeaders().getFirst("X-Api-Key"));
        if (account == null) {
            send(exchange, error(401, "authentication_error", "Request contained a missing or invalid key"), false);
            return;
        }
        Trouble trouble = account.troubles.poll();
        Map<String, String> question = parameters(exchange.getRequestURI().getRawQuery());
        if (exchange.getRequestMethod().equals("GET")) {
            account.questions.add(question);
        }
        Reply reply = trouble != null && trouble.isBeforeTheQuestion ? trouble.reply() : answer(account, question);
        var headers = exchange.getResponseHeaders();
        headers.add("X-RateLimit-Limit", "{\"minute\": 100}");
        headers.add("X-RateLimit-Remaining", trouble == Trouble.TOO_MANY ? "{\"minute\": 0}" : "{\"minute\": 99}");
        headers.add("X-RateLimit-Reset", account.reset);
        headers.add("X-TotalLimit-Remaining", Integer.toString(account.credits.get()));
        headers.add("X-Call-Credits-Spent", reply.status() == 200 ? "1" : "0");
        headers.add("X-Call-Credits-Type", "enrich");
        if (trouble == Trouble.HANGS) {
            awaitTheEnd();
        }
        send(
                exchange,
                trouble == Trouble.IS_GARBAGE
                        ? new Reply(200, JSON.getNodeFactory().stringNode("<html>"))
                        : reply,
                trouble == Trouble.IS_CUT);
    }

    private static Reply answer(Account account, Map<String, String> question) {
        if (!isEnough(question)) {
            return error(400, "invalid_request_error", "Request contained either missing or invalid parameters");
        }
        if (account.credits.get() == 0) {
            return error(402, "payment_required", "You have reached your account maximum");
        }
        Profile profile = account.profiles.get(question.getOrDefault("email", question.getOrDefault("phone", "")));
        if (profile == null || profile.likelihood < Integer.parseInt(question.getOrDefault("min_likelihood", "2"))) {
            return error(404, "not_found", "No records were found matching your request");
        }
        account.credits.decrementAndGet();
        ObjectNode data = profile.data.deepCopy();
        if (!account.givesEverything && question.containsKey("data_include")) {
            data.retain(question.get("data_include").split(","));
        }
        ObjectNode body = JSON.createObjectNode().put("status", 200).put("likelihood", profile.likelihood);
        body.set("data", data);
        return new Reply(200, body);
    }

    private static boolean isEnough(Map<String, String> question) {
        boolean named = question.containsKey("name")
                || (question.containsKey("first_name") && question.containsKey("last_name"));
        return question.containsKey("email")
                || question.containsKey("phone")
                || (named
                        && Stream.of("locality", "region", "country", "postal_code")
                                .anyMatch(question::containsKey));
    }

    private static void send(HttpExchange exchange, Reply reply, boolean isCut) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(reply.body());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        boolean hasBody = !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), hasBody ? bytes.length : -1);
        if (hasBody) {
            exchange.getResponseBody().write(bytes, 0, isCut ? bytes.length / 2 : bytes.length);
            exchange.getResponseBody().flush();
        }
        exchange.close();
    }

    private void awaitTheEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Reply error(int status, String type, String message) {
        ObjectNode body = JSON.createObjectNode().put("status", status);
        body.putObject("error").put("type", type).put("message", message);
        return new Reply(status, body);
    }

    private static Map<String, String> parameters(@Nullable String query) {
        return query == null
                ? Map.of()
                : Stream.of(query.split("&"))
                        .map(field -> field.split("=", 2))
                        .collect(Collectors.toMap(
                                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private record Reply(int status, JsonNode body) {}

    private record Profile(int likelihood, ObjectNode data) {}

    /// What goes wrong with one answer.
    enum Trouble {
        IS_DOWN(true),
        TOO_MANY(true),
        IS_GARBAGE(false),
        IS_CUT(false),
        HANGS(false);

        private final boolean isBeforeTheQuestion;

        Trouble(boolean isBeforeTheQuestion) {
            this.isBeforeTheQuestion = isBeforeTheQuestion;
        }

        private Reply reply() {
            return this == IS_DOWN
                    ? new Reply(503, JSON.createObjectNode())
                    : error(429, "rate_limit_error", "An error occurred due to requests hitting the API too quick");
        }
    }

    /// What belongs to a key.
    static final class Account {

        final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
        final List<Map<String, String>> questions = new CopyOnWriteArrayList<>();
        final AtomicInteger credits = new AtomicInteger(79);
        private final Map<String, Profile> profiles = new ConcurrentHashMap<>();
        volatile String reset = "2026-03-02 09:16:00";
        volatile boolean givesEverything;

        /// @param contact the e-mail address or phone number by which it is found
        void knows(String contact, int likelihood, String data) {
            profiles.put(contact, new Profile(likelihood, (ObjectNode) JSON.readTree(data)));
        }
    }
}
