package io.doorstep.systemtests.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A partner's CRM: takes webhooks and verifies each by the Standard Webhooks specification, independently of our own
/// code.
public final class PartnerCrm implements AutoCloseable {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final InstantSource clock = InstantSource.system();
    private final HttpServer server;
    private final Queue<Webhook> received = new ConcurrentLinkedQueue<>();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    /// A webhook as it came.
    ///
    /// @param id the same in every try
    public record Webhook(String id, String timestamp, String signatures, String body, Instant receivedAt) {

        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /// Whether the secret signed exactly this, just now.
        public boolean isSignedBy(String secret) {
            Instant signedAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
            if (Duration.between(signedAt, receivedAt).abs().compareTo(TOLERANCE) > 0) {
                return false;
            }
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                byte[] expected = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
                return Arrays.stream(signatures.split(" "))
                        .filter(signature -> signature.startsWith("v1,"))
                        .map(signature -> Base64.getDecoder().decode(signature.substring(3)))
                        .anyMatch(signature -> MessageDigest.isEqual(signature, expected));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public PartnerCrm() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/hook", this::take);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    public List<Webhook> received() {
        return List.copyOf(received);
    }

    /// How many different webhooks came; a repeated try has the id of the first.
    public int ids() {
        return ids.size();
    }

    public Webhook await(String what, Predicate<Webhook> wanted) {
        return Patience.await(what, Duration.ofSeconds(20), () -> received.stream()
                .filter(wanted)
                .findFirst());
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String id = String.valueOf(headers.getFirst("webhook-id"));
        ids.add(id);
        received.add(new Webhook(
                id,
                String.valueOf(headers.getFirst("webhook-timestamp")),
                String.valueOf(headers.getFirst("webhook-signature")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                clock.instant()));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
