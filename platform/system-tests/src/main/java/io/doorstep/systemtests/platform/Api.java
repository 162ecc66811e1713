package io.doorstep.systemtests.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Calls an address as one caller; immutable, so a caller with other headers is another `Api`.
public final class Api {

    private static final String AUTHORIZATION = "Authorization";
    private static final String BEARER = "Bearer ";

    private static final HttpClient CLIENT = client().build();

    /// How often a call is made again that came too fast.
    private static final int REPEATS = 5;

    /// How long an answer may take, its last byte included.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client;
    private final String base;
    private final Map<String, String> headers;
    private final Optional<Supplier<String>> lastingToken;

    private Api(HttpClient client, String base, Map<String, String> headers, Optional<Supplier<String>> lastingToken) {
        this.client = client;
        this.base = base;
        this.headers = headers;
        this.lastingToken = lastingToken;
    }

    public static Api at(String base) {
        return new Api(CLIENT, base, Map.of(), Optional.empty());
    }

    /// Calls from another address of this machine, such as `127.0.0.2`, as the gateway counts strangers by theirs.
    public Api from(InetAddress own) {
        return new Api(client().localAddress(own).build(), base, headers, lastingToken);
    }

    public Api to(String otherBase) {
        return new Api(client, otherBase, headers, lastingToken);
    }

    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(client, base, Map.copyOf(more), lastingToken);
    }

    public Api as(String accessToken) {
        return with(AUTHORIZATION, BEARER + accessToken);
    }

    /// @param accessToken asked for before each call
    public Api as(Supplier<String> accessToken) {
        return new Api(client, base, headers, Optional.of(accessToken));
    }

    /// Each call of it is a new one, even with the same body.
    public Api once() {
        return with("Idempotency-Key", UUID.randomUUID().toString());
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, JsonMapper.shared().writeValueAsBytes(body), "application/json");
    }

    /// Takes the first answer, also when it is to wait.
    public Answer postOnce(String path, Object body) {
        return sendOnce("POST", path, JsonMapper.shared().writeValueAsBytes(body), "application/json");
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, JsonMapper.shared().writeValueAsBytes(body), "application/json");
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    /// Sends a form as browsers and mail programs do.
    public Answer postForm(String path, String form) {
        return send("POST", path, form.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded");
    }

    /// Uploads a file with its options.
    public Answer upload(String path, Path file, Object options) {
        String boundary = "----doorstep" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        try {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"options\"\r\n"
                            + "Content-Type: application/json\r\n\r\n"
                            + JsonMapper.shared().writeValueAsString(options) + "\r\n--" + boundary
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                            + "\"\r\nContent-Type: text/csv\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Files.readAllBytes(file));
            body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return send("POST", path, body.toByteArray(), "multipart/form-data; boundary=" + boundary);
    }

    /// Waits when it is told to, as a good client does.
    public Answer send(String method, String path, byte @Nullable [] body, @Nullable String contentType) {
        Answer answer = sendOnce(method, path, body, contentType);
        for (int repeat = 0; repeat < REPEATS && answer.status() == 429; repeat++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            answer = sendOnce(method, path, body, contentType);
        }
        return answer;
    }

    private Answer sendOnce(String method, String path, byte @Nullable [] body, @Nullable String contentType) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        lastingToken.ifPresent(token -> request.setHeader(AUTHORIZATION, BEARER + token.get()));
        headers.forEach(request::setHeader);
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
        }
        var exchange = client.sendAsync(request.build(), Api::body);
        try {
            var response = exchange.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new Answer(
                    response.statusCode(), response.headers(), response.body().get());
        } catch (TimeoutException e) {
            exchange.cancel(true);
            throw new UncheckedIOException(
                    new HttpTimeoutException(method + " " + path + " was not answered whole in " + PATIENCE));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure
                    ? new UncheckedIOException(failure)
                    : new IllegalStateException(method + " " + path + " failed", e.getCause());
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + " was given up", e);
        }
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NEVER);
    }

    private static BodySubscriber<Supplier<String>> body(ResponseInfo answer) {
        boolean endless = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        return endless
                ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), stream -> () -> firstSecondOf(stream))
                : BodySubscribers.mapping(BodySubscribers.ofString(StandardCharsets.UTF_8), text -> () -> text);
    }

    private static String firstSecondOf(InputStream stream) {
        try (stream) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            return new String(stream.readNBytes(stream.available()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
