package io.doorstep.systemtests.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Calls an address as one caller; immutable, so a caller with other headers is another `Api`.
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// How often a call is made again that came too fast.
    private static final int PATIENCE = 5;

    private final String base;
    private final Map<String, String> headers;

    private Api(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    public static Api at(String base) {
        return new Api(base, Map.of());
    }

    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(base, Map.copyOf(more));
    }

    public Api as(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
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
        for (int repeat = 0; repeat < PATIENCE && answer.status() == 429; repeat++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            answer = sendOnce(method, path, body, contentType);
        }
        return answer;
    }

    private Answer sendOnce(String method, String path, byte @Nullable [] body, @Nullable String contentType) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
        }
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            return new Answer(response.statusCode(), response.headers(), read(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Of a stream of events, which has no end, what comes in the first second.
    private static String read(HttpResponse<InputStream> response) throws IOException {
        boolean endless =
                response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        try (InputStream body = response.body()) {
            if (endless) {
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
            byte[] bytes = endless ? body.readNBytes(body.available()) : body.readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
