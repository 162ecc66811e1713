package io.doorstep.identity;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the service as its clients do.
public final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestTestClient client;

    Api(RestTestClient client) {
        this.client = client;
    }

    public Answer get(String path, @Nullable String bearer) {
        return call(HttpMethod.GET, path, bearer, Map.of(), null);
    }

    public Answer post(String path, @Nullable String bearer, Object body) {
        return call(HttpMethod.POST, path, bearer, Map.of(), body);
    }

    public Answer delete(String path, @Nullable String bearer) {
        return call(HttpMethod.DELETE, path, bearer, Map.of(), null);
    }

    public Answer patch(String path, @Nullable String bearer, @Nullable String etag, Object body) {
        return call(HttpMethod.PATCH, path, bearer, etag == null ? Map.of() : Map.of("If-Match", etag), body);
    }

    /// As one of our own services does.
    public Answer grant(String service, String secret, Map<String, ?> grant) {
        return ask("/internal/tokens", service, secret, grant);
    }

    /// As one of our own services does.
    public Answer ask(String path, String service, String secret, Map<String, ?> question) {
        String basic = "Basic " + HttpHeaders.encodeBasicAuth(service, secret, null);
        return call(HttpMethod.POST, path, null, Map.of("Authorization", basic), question);
    }

    public Answer put(String path, @Nullable String bearer, String etag, Object body) {
        return call(HttpMethod.PUT, path, bearer, Map.of("If-Match", etag), body);
    }

    public Answer call(
            HttpMethod method,
            String path,
            @Nullable String bearer,
            Map<String, String> headers,
            @Nullable Object body) {
        RestTestClient.RequestBodySpec request = client.method(method).uri(URI.create(path));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        headers.forEach(request::header);
        if (body != null) {
            request.contentType(MediaType.parseMediaType(headers.getOrDefault("Content-Type", "application/json")))
                    .body(body instanceof String text ? text : JSON.writeValueAsString(body));
        }
        EntityExchangeResult<byte[]> result = request.exchange().expectBody().returnResult();
        byte[] answer = result.getResponseBody();
        JsonNode json = answer == null || answer.length == 0 ? JSON.createObjectNode() : JSON.readTree(answer);
        return new Answer(result.getStatus().value(), json, result.getResponseHeaders());
    }
}
