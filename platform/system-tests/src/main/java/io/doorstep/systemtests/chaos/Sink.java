package io.doorstep.systemtests.chaos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/// The endpoints of partners of every kind.
final class Sink implements AutoCloseable {

    static final Duration BUSY_FOR = Duration.ofSeconds(8);

    private static final Duration HANGS_FOR = Duration.ofSeconds(30);
    private static final int PROMISED = 1_000;
    private static final String TRAP = "/trap";

    private final InstantSource clock;
    private final HttpServer server;
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

    /// A call as it came.
    ///
    /// @param told when the event that it tells of happened
    record Call(String path, String webhookId, Instant told, Instant at) {}

    Sink(InstantSource clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /// @param number tells endpoints of the same manners apart
    String url(Manners manners, int number) {
        return "http://localhost:" + server.getAddress().getPort() + path(manners, number);
    }

    List<Call> calls(Manners manners, int number) {
        return callsOf(path(manners, number));
    }

    /// Those that followed where the moved endpoint pointed.
    List<Call> trapped() {
        return callsOf(TRAP);
    }

    private List<Call> callsOf(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    private static String path(Manners manners, int number) {
        return manners.path() + "/" + number;
    }

    private void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        var body = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        calls.add(new Call(
                path,
                String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")),
                Instant.parse(body.path("timestamp").asString()),
                clock.instant()));
        answer(exchange, path);
    }

    private static void answer(HttpExchange exchange, String path) throws IOException {
        switch (mannersOf(path)) {
            case WELL -> end(exchange, 204);
            case HANGS -> {
                LockSupport.parkNanos(HANGS_FOR.toNanos());
                end(exchange, 204);
            }
            case FAILS -> end(exchange, 500);
            case BREAKS_OFF -> drop(exchange, 500);
            case SAYS_YES_AND_DROPS -> drop(exchange, 200);
            case IS_GONE -> end(exchange, 410);
            case IS_BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", String.valueOf(BUSY_FOR.toSeconds()));
                end(exchange, 429);
            }
            case HAS_MOVED -> {
                exchange.getResponseHeaders().set("Location", TRAP);
                end(exchange, 301);
            }
        }
    }

    private static Manners mannersOf(String path) {
        for (Manners manners : Manners.values()) {
            if (path.startsWith(manners.path())) {
                return manners;
            }
        }
        return Manners.WELL;
    }

    private static void end(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /// Promises a body and closes the line before it is whole.
    private static void drop(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, PROMISED);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
