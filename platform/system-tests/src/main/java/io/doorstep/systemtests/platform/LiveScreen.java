package io.doorstep.systemtests.platform;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A screen that shows what happens as it happens, over a WebSocket through the gateway.
public final class LiveScreen implements WebSocket.Listener, AutoCloseable {

    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    @SuppressWarnings("this-escape")
    private LiveScreen(String gateway, String accessToken) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Authorization", "Bearer " + accessToken)
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(URI.create(gateway.replaceFirst("http", "ws") + "/ws"), this)
                .join();
    }

    public static LiveScreen open(String gateway, String accessToken) {
        return new LiveScreen(gateway, accessToken);
    }

    public void send(Object message) {
        socket.sendText(JsonMapper.shared().writeValueAsString(message), true).join();
    }

    public List<JsonNode> messages() {
        return messages;
    }

    public JsonNode await(String what, Predicate<JsonNode> wanted) {
        return Patience.await(what, Duration.ofSeconds(20), () -> messages.stream()
                .filter(wanted)
                .findFirst());
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            messages.add(JsonMapper.shared().readTree(partial.toString()));
            partial.setLength(0);
        }
        webSocket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
