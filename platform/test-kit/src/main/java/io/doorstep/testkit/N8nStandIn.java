package io.doorstep.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// n8n with one workflow that begins with a webhook node: it answers `{"message": "Workflow was started"}` at once,
/// and what the workflow does comes by a request of its own. It checks and makes signatures after the text of
/// Standard Webhooks 1.0.0 and shares nothing with our code.
public final class N8nStandIn implements AutoCloseable {

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile boolean hanging;

    public N8nStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/webhook/", this::answer);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/webhook/doorstep";
    }

    public void answers(int next) {
        status = next;
    }

    /// Takes requests and never answers them.
    public void hangs() {
        hanging = true;
    }

    public List<Asked> asked() {
        return asked;
    }

    public Asked awaitAsked(int count) {
        Awaitility.await().until(() -> asked.size() >= count);
        return asked.get(count - 1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                exchange.getRequestBody().readAllBytes()));
        if (hanging) {
            awaitTheEnd();
        }
        byte[] answer = "{\"message\": \"Workflow was started\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void awaitTheEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    public static String sign(String secret, String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    /// What the workflow was asked.
    public record Asked(String id, String timestamp, String signatures, byte[] body) {

        public boolean isSignedWith(String secret) {
            return List.of(signatures.split(" ")).contains(sign(secret, id, timestamp, body));
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        public JsonNode data() {
            return json().get("data");
        }

        public UUID run() {
            return UUID.fromString(data().get("runId").stringValue());
        }

        public String callbackUrl() {
            return data().get("callbackUrl").stringValue();
        }

        public Instant answerBy() {
            return Instant.parse(data().get("answerBy").stringValue());
        }
    }
}
