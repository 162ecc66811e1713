package io.doorstep.notification.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client as a browser would be one.
final class SocketClient implements WebSocket.Listener, AutoCloseable {

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    static SocketClient connect(int port, String bearer) {
        return connect(port, bearer, "");
    }

    static SocketClient connect(int port, String bearer, String query) {
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (!bearer.isEmpty()) {
            builder.header("Authorization", bearer);
        }
        return open(builder, port, query);
    }

    static SocketClient connectBySubprotocol(int port, String bearer) {
        String token = bearer.substring("Bearer ".length());
        return open(
                HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("doorstep", "bearer." + token), port, "");
    }

    private static SocketClient open(WebSocket.Builder builder, int port, String query) {
        SocketClient client = new SocketClient();
        client.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/ws" + query), client)
                .join();
        return client;
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    String subprotocol() {
        return socket.getSubprotocol();
    }

    /// The next message of a type, with others left out.
    JsonNode await(String type) throws InterruptedException {
        for (JsonNode message = messages.poll(5, TimeUnit.SECONDS);
                message != null;
                message = messages.poll(5, TimeUnit.SECONDS)) {
            if (message.get("type").asString().equals(type)) {
                return message;
            }
        }
        throw new AssertionError("no message of type " + type);
    }

    void assertSilent(String type) throws InterruptedException {
        for (JsonNode message = messages.poll(1, TimeUnit.SECONDS);
                message != null;
                message = messages.poll(1, TimeUnit.SECONDS)) {
            assertThat(message.get("type").asString()).isNotEqualTo(type);
        }
    }

    int awaitClose() throws Exception {
        return closed.get(10, TimeUnit.SECONDS);
    }

    boolean isOpen() {
        return !closed.isDone();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            messages.add(JsonMapper.shared().readTree(part.toString()));
            part.setLength(0);
        }
        return WebSocket.Listener.super.onText(webSocket, data, last);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        closed.complete(code);
        return WebSocket.Listener.super.onClose(webSocket, code, reason);
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
