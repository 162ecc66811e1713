package io.doorstep.leadcrm.measurement;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

/// Google Analytics as the documentation of the Measurement Protocol describes it: `/mp/collect` answers 204 to
/// whatever it is sent, right or wrong, and `/debug/mp/collect` says what is wrong with it, but looks at neither the
/// secret nor the property. Every measurement id has a property of its own.
final class GoogleStandIn implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Map<String, Property> properties = new ConcurrentHashMap<>();
    volatile InstantSource clock = InstantSource.system();

    GoogleStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/mp/collect", this::collect);
        server.createContext("/debug/mp/collect", this::validate);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Property property(String measurementId) {
        return properties.computeIfAbsent(measurementId, _ -> new Property());
    }

    private void collect(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange);
        byte[] body = exchange.getRequestBody().readAllBytes();
        Property property = property(query.get("measurement_id"));
        property.calls.incrementAndGet();
        CountDownLatch hanging = property.hanging;
        if (hanging != null) {
            await(hanging);
        }
        if (property.cut.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            exchange.close();
            return;
        }
        boolean isAway = property.away.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        if (!isAway && hanging == null) {
            property.secrets.add(query.get("api_secret"));
            property.objections.addAll(MeasurementProtocol.check(query, body, clock.instant()));
            property.messages.add(JSON.readTree(body));
        }
        exchange.sendResponseHeaders(isAway ? property.awayStatus : 204, -1);
        exchange.close();
    }

    private void validate(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange);
        byte[] body = exchange.getRequestBody().readAllBytes();
        Property property = property(query.get("measurement_id"));
        property.validated.add(JSON.readTree(body));
        List<ObjectNode> said = new ArrayList<>(MeasurementProtocol.check(query, body, clock.instant()));
        said.addAll(property.dislikes);
        ObjectNode answer = JSON.createObjectNode();
        answer.putArray("validationMessages").addAll(said);
        byte[] bytes = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void await(CountDownLatch hanging) {
        try {
            hanging.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return Stream.of(exchange.getRequestURI().getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// A property, and how the servers treat it just now.
    static final class Property {

        final List<JsonNode> messages = new CopyOnWriteArrayList<>();
        final List<JsonNode> validated = new CopyOnWriteArrayList<>();
        final List<ObjectNode> dislikes = new CopyOnWriteArrayList<>();
        final List<String> secrets = new CopyOnWriteArrayList<>();

        /// What the validation server would have said of what was taken.
        final List<ObjectNode> objections = new CopyOnWriteArrayList<>();

        final AtomicInteger calls = new AtomicInteger();
        final AtomicInteger away = new AtomicInteger();
        final AtomicInteger cut = new AtomicInteger();
        volatile int awayStatus = 503;
        volatile @Nullable CountDownLatch hanging;

        List<JsonNode> events() {
            return messages.stream()
                    .flatMap(message -> message.get("events").valueStream())
                    .toList();
        }

        List<String> names() {
            return events().stream()
                    .map(event -> event.get("name").stringValue())
                    .toList();
        }

        JsonNode paramsOf(String name) {
            return events().stream()
                    .filter(event -> event.get("name").stringValue().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .get("params");
        }
    }
}
