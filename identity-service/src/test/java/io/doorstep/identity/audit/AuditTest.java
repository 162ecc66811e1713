package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;

/// What the tests of the log have in common.
abstract class AuditTest extends IdentityTest {

    static final String LOG = "/api/v1/audit-logs";
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    /// A business whose registration has come into its log as a whole.
    Business aBusinessInTheLog() {
        Business business = aBusiness();
        awaitEntries(business, LOG + "?model=Organization&action=create", 1);
        return business;
    }

    Answer awaitEntries(Business business, String path, int atLeast) {
        return awaitEntries(business.owner(), path, atLeast);
    }

    Answer awaitEntries(String bearer, String path, int atLeast) {
        Answer[] found = new Answer[1];
        await(path).atMost(PATIENCE).untilAsserted(() -> {
            found[0] = api.get(path, bearer);
            assertThat(found[0].items().size()).as(found[0].body().toString()).isGreaterThanOrEqualTo(atLeast);
        });
        return found[0];
    }

    void record(Business business, String recordedAt, String model, String objectId, Map<String, ?> changes) {
        events.publish(
                "audit",
                "audit.recorded",
                business.id(),
                business.id(),
                Map.of(
                        "service",
                        "property",
                        "actorKind",
                        "system",
                        "recordedAt",
                        recordedAt,
                        "entries",
                        List.of(Map.of("action", "create", "model", model, "objectId", objectId, "changes", changes))));
    }

    void record(Business business, String recordedAt) {
        record(business, recordedAt, "Listing", UUID.randomUUID().toString(), Map.of());
    }

    /// An answer that is not JSON, or that has no end.
    <T> HttpResponse<T> open(String path, String bearer, HttpResponse.BodyHandler<T> body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + bearer);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), body);
    }
}
