package io.doorstep.gateway.stand;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the gateway as the outside world does.
@TestComponent
public class GatewayClient {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection,content-length");
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Environment environment;

    GatewayClient(Environment environment) {
        this.environment = environment;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Answer post(String path, String body, String... headers) {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    public Answer send(String method, String path, HttpRequest.@Nullable BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("http", path))
                .timeout(PATIENCE)
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Socket connect(String path, Consumer<WebSocket.Builder> setup) {
        WebSocket.Builder builder = http.newWebSocketBuilder().connectTimeout(PATIENCE);
        setup.accept(builder);
        Socket socket = new Socket();
        try {
            socket.line = builder.buildAsync(uri("ws", path), socket).join();
            return socket;
        } catch (CompletionException refused) {
            throw new IllegalStateException(refused.getCause());
        }
    }

    /// As if the request had come to another host.
    public Answer getAt(String host, String path, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Host", host));
        return get(path, all.toArray(String[]::new));
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private URI uri(String scheme, String path) {
        return URI.create(scheme + "://localhost:" + port() + path);
    }

    /// What the gateway answered.
    public record Answer(HttpResponse<String> raw) {

        public int status() {
            return raw.statusCode();
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(raw.body());
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        public String code() {
            return json().path("code").asString();
        }

        /// A header as the service behind the gateway saw it.
        public String seen(String header) {
            return json().path("headers").path(header).asString("");
        }
    }

    /// One end of a WebSocket.
    public static final class Socket implements WebSocket.Listener {

        private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
        private final StringBuilder begun = new StringBuilder();
        private volatile boolean closed;
        private @Nullable WebSocket line;

        public WebSocket line() {
            return Objects.requireNonNull(line);
        }

        public String next() throws InterruptedException {
            return String.valueOf(received.poll(10, TimeUnit.SECONDS));
        }

        public boolean isClosed() {
            return closed;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed = true;
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            closed = true;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            begun.append(text);
            if (last) {
                received.add(begun.toString());
                begun.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
