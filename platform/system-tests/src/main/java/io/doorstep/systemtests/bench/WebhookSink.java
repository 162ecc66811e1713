package io.doorstep.systemtests.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/// The endpoints of partners, numbered; the first of them can be made to hang.
final class WebhookSink implements AutoCloseable {

    private static final Duration HANGS_FOR = Duration.ofSeconds(30);

    private final HttpServer server;
    private final InstantSource clock = InstantSource.system();
    private final LongAdder arrived = new LongAdder();
    private final Queue<Double> latencies = new ConcurrentLinkedQueue<>();
    private volatile int hanging;
    private volatile boolean timed;

    WebhookSink() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    long arrived() {
        return arrived.sum();
    }

    void hang(int endpoints) {
        hanging = endpoints;
    }

    void time() {
        latencies.clear();
        timed = true;
    }

    /// Milliseconds from event to endpoint since [#time], of those that never hang.
    List<Double> latencies() {
        timed = false;
        return new ArrayList<>(latencies);
    }

    int timed() {
        return latencies.size();
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int endpoint = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
        arrived.increment();
        if (timed && endpoint >= WebhooksBench.HANGING) {
            Instant told = Instant.parse(
                    JsonMapper.shared().readTree(body).path("timestamp").asString());
            latencies.add(Duration.between(told, clock.instant()).toNanos() / 1e6);
        }
        if (endpoint < hanging) {
            LockSupport.parkNanos(HANGS_FOR.toNanos());
        }
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
