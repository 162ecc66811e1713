package io.doorstep.gateway.stand;

import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// Stands in for one service: tells what it saw, over HTTP and WebSocket, and fails on demand by words in the path:
/// `slow`, `broken`, `flaky` (the first time only), `fails`, `chunked`.
public final class ServiceStand {

    private static final Map<String, ServiceStand> RUNNING = new ConcurrentHashMap<>();

    private final String name;
    private final AtomicInteger requests = new AtomicInteger();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger live = new AtomicInteger();
    private final AtomicInteger flaky = new AtomicInteger();
    private final DisposableServer server;

    private ServiceStand(String name) {
        this.name = name;
        this.server = HttpServer.create()
                .host("localhost")
                .port(0)
                .childOption(ChannelOption.SO_REUSEADDR, true)
                .route(routes -> routes.ws("/ws", (in, out) -> {
                            live.incrementAndGet();
                            in.withConnection(line -> line.onDispose(live::decrementAndGet));
                            return out.sendString(Flux.concat(
                                    Mono.just(seen("GET", "/ws", in.headers(), 0)),
                                    in.receive().asString().map(text -> "echo " + text)));
                        })
                        .route(_ -> true, this::answer))
                .bindNow();
    }

    public static ServiceStand of(String name) {
        return RUNNING.computeIfAbsent(name, ServiceStand::new);
    }

    public int requests() {
        return requests.get();
    }

    /// Whether any request so far had this word in its path.
    public boolean wasAskedFor(String word) {
        return asked.stream().anyMatch(path -> path.contains(word));
    }

    /// Live channels that are open now.
    public int live() {
        return live.get();
    }

    String url() {
        return "http://localhost:" + server.port();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        requests.incrementAndGet();
        String path = request.uri();
        asked.add(path);
        if (path.contains("broken") || path.contains("flaky") && flaky.getAndIncrement() == 0) {
            request.withConnection(connection -> connection.dispose());
            return Mono.never();
        }
        return request.receive()
                .aggregate()
                .map(body -> body.readableBytes())
                .defaultIfEmpty(0)
                .delayElement(path.contains("slow") ? Duration.ofSeconds(5) : Duration.ZERO)
                .flatMap(length -> {
                    response.status(path.contains("fails") ? 500 : 200);
                    response.header("Content-Type", "application/json");
                    response.header("X-Frame-Options", "SAMEORIGIN");
                    String body = path.equals("/v3/api-docs")
                            ? document()
                            : seen(request.method().name(), path, request.requestHeaders(), length);
                    return response.sendString(Mono.just(body)).then();
                });
    }

    private String seen(String method, String path, HttpHeaders headers, int length) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("service", name);
        seen.put("method", method);
        seen.put("path", path);
        Map<String, String> all = new TreeMap<>();
        headers.forEach(header ->
                all.merge(header.getKey().toLowerCase(Locale.ROOT), header.getValue(), (a, b) -> a + "," + b));
        seen.put("headers", all);
        seen.put("bodyLength", length);
        return JsonMapper.shared().writeValueAsString(seen);
    }

    private String document() {
        return """
                {"openapi":"3.1.0","info":{"title":"%1$s"},
                 "paths":{"/api/v1/%1$s-things":{"get":{"security":[{"x":[]}],"responses":{"200":{"content":{"application/json":
                   {"schema":{"$ref":"#/components/schemas/Thing"}}}}}}}},
                 "components":{"schemas":{"Thing":{"type":"object","properties":{"of":{"$ref":"#/components/schemas/Other"}}},
                   "Other":{"type":"string"}}}}
                """.formatted(name);
    }
}
