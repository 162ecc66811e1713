package io.doorstep.systemtests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// A cache before the gateway that keeps what it once read under the address alone, whoever asks.
final class ForgetfulCache implements AutoCloseable {

    private final String gateway;
    private final HttpServer server;
    private final Map<String, Answer> kept = new ConcurrentHashMap<>();

    ForgetfulCache(String gateway) {
        this.gateway = gateway;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
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

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        Answer answer = exchange.getRequestMethod().equals("GET") ? kept.get(path) : null;
        if (answer == null) {
            answer = ask(exchange, path);
            if (exchange.getRequestMethod().equals("GET") && answer.status() == 200) {
                kept.put(path, answer);
            }
        }
        byte[] body = answer.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.header("Content-Type"));
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Answer ask(HttpExchange exchange, String path) throws IOException {
        Api caller = Api.at(gateway);
        for (String header : new String[] {"Authorization", "Idempotency-Key", "If-Match"}) {
            String value = exchange.getRequestHeaders().getFirst(header);
            caller = value == null ? caller : caller.with(header, value);
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return caller.send(exchange.getRequestMethod(), path, type == null ? null : body, type);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
