package io.doorstep.chatai.channel.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A browser's end of a socket.
final class TestSocket implements WebSocket.Listener, AutoCloseable {
    private final LinkedBlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private @Nullable WebSocket socket;

    static TestSocket open(int port, String query, @Nullable String bearer) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        return connect(bearer == null ? builder : builder.header("Authorization", bearer), port, query);
    }

    static TestSocket openByProtocol(int port, String token) {
        var opened = connect(
                HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("doorstep", "bearer." + token), port, "");
        if (opened.socket == null || !"doorstep".equals(opened.socket.getSubprotocol())) {
            throw new IllegalStateException("The subprotocol was not agreed on");
        }
        return opened;
    }

    private static TestSocket connect(WebSocket.Builder builder, int port, String query) {
        var listener = new TestSocket();
        try {
            listener.socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/ws" + query), listener)
                    .join();
            return listener;
        } catch (CompletionException e) {
            throw e.getCause() instanceof WebSocketHandshakeException refused
                    ? new IllegalStateException(
                            "refused with " + refused.getResponse().statusCode())
                    : e;
        }
    }

    /// Once the service knows of the socket; the handshake is over a moment before.
    TestSocket settled() {
        send(Map.of("type", "ping"));
        await("pong");
        return this;
    }

    void send(Object frame) {
        sendRaw(JsonMapper.shared().writeValueAsString(frame));
    }

    void sendRaw(String text) {
        Objects.requireNonNull(socket).sendText(text, true).join();
    }

    /// The next frame of a type; others before it are skipped.
    JsonNode await(String type) {
        try {
            while (true) {
                var frame = frames.poll(10, TimeUnit.SECONDS);
                if (frame == null) {
                    throw new AssertionError("No frame of type " + type);
                }
                if (frame.get("type").asString().equals(type)) {
                    return frame;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            frames.add(JsonMapper.shared().readTree(partial.toString()));
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
