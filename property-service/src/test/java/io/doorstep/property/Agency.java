package io.doorstep.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.TestTokens;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A tenant of its own for one test, and the people who call for it.
public final class Agency {

    private static final String PROPERTIES = "/api/v1/properties";

    private final RestTestClient client;
    private final UUID id = UUID.randomUUID();
    private final String owner = TestTokens.user(id).bearer();

    public Agency(RestTestClient client) {
        this.client = client;
    }

    /// How the service answered.
    public record Answer(
            int status, JsonNode body, @Nullable String etag) {

        public String text(String pointer) {
            return body.at(pointer).asString();
        }

        public Answer expect(int wanted) {
            assertThat(status).as(body.toString()).isEqualTo(wanted);
            return this;
        }
    }

    public UUID id() {
        return id;
    }

    /// @param facts JSON with single quotes
    public UUID list(String facts) {
        return UUID.fromString(
                post(PROPERTIES, facts.replace('\'', '"')).expect(201).text("/id"));
    }

    public UUID publish(String reference, long price) {
        return list("{'reference': '%s', 'status': 'PUBLISHED', 'price': {'amount': %d, 'currency': 'USD'}}"
                .formatted(reference, price));
    }

    public Answer listing(UUID listing) {
        return get(PROPERTIES + "/" + listing).expect(200);
    }

    public Answer change(UUID listing, String facts) {
        String path = PROPERTIES + "/" + listing;
        return call(HttpMethod.PATCH, path, owner, get(path).etag(), facts.replace('\'', '"'));
    }

    public Answer get(String path) {
        return call(HttpMethod.GET, path, owner, null, null);
    }

    public Answer getAs(String bearer, String path) {
        return call(HttpMethod.GET, path, bearer, null, null);
    }

    public Answer post(String path, String body) {
        return call(HttpMethod.POST, path, owner, null, body.replace('\'', '"'));
    }

    public Answer postAs(String bearer, String path, String body) {
        return call(HttpMethod.POST, path, bearer, null, body.replace('\'', '"'));
    }

    public Answer post(String path, Map<String, ?> body) {
        return post(path, JsonMapper.shared().writeValueAsString(body));
    }

    public Answer put(String path, @Nullable String etag, String body) {
        return call(HttpMethod.PUT, path, owner, etag, body.replace('\'', '"'));
    }

    public Answer delete(String path) {
        return call(HttpMethod.DELETE, path, owner, null, null);
    }

    private Answer call(HttpMethod method, String path, String bearer, @Nullable String etag, @Nullable String body) {
        RestTestClient.RequestBodySpec request = client.method(method)
                .uri(path)
                .header("Authorization", bearer)
                .headers(headers -> {
                    if (etag != null) {
                        headers.set("If-Match", etag);
                    }
                });
        RestTestClient.ResponseSpec answer = body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
        var result = answer.expectBody(String.class).returnResult();
        String text = Objects.requireNonNullElse(result.getResponseBody(), "");
        return new Answer(
                result.getStatus().value(),
                JsonMapper.shared().readTree(text.isBlank() ? "{}" : text),
                result.getResponseHeaders().getETag());
    }
}
