package io.doorstep.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A tenant of its own for one test, and its owner who calls.
public final class Brokerage {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROPERTIES = "/api/v1/properties";

    private final RestTestClient client;
    private final UUID id = UUID.randomUUID();
    private final String owner = TestTokens.user(id).bearer();

    public Brokerage(RestTestClient client) {
        this.client = client;
    }

    /// How the service answered.
    public record Answer(
            int status, JsonNode body, @Nullable String etag) {

        public UUID id() {
            return UUID.fromString(text("id"));
        }

        public String text(String field) {
            return body.at("/" + field.replace('.', '/')).asString();
        }

        public JsonNode items() {
            return body.get("items");
        }

        public Answer expect(int expected) {
            assertThat(status).as(body.toString()).isEqualTo(expected);
            return this;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID listing(String reference) {
        return post(
                        PROPERTIES,
                        Map.of(
                                "reference",
                                reference,
                                "status",
                                "PUBLISHED",
                                "price",
                                Map.of("amount", 45_000_000, "currency", "USD")))
                .expect(201)
                .id();
    }

    public Answer listing(UUID listing) {
        return get(PROPERTIES + "/" + listing).expect(200);
    }

    public Answer get(String path) {
        return call(HttpMethod.GET, path, null, null);
    }

    public Answer post(String path, Object body) {
        return call(HttpMethod.POST, path, null, body);
    }

    public Answer put(String path, @Nullable String etag, Object body) {
        return call(HttpMethod.PUT, path, etag, body);
    }

    public Answer patch(String path, @Nullable String etag, Object body) {
        return call(HttpMethod.PATCH, path, etag, body);
    }

    public Answer delete(String path) {
        return call(HttpMethod.DELETE, path, null, null);
    }

    public Answer upload(String path, String fileName, byte[] file, Map<String, String> fields) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return fileName;
            }
        });
        fields.forEach(parts::add);
        return answer(client.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, owner)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange());
    }

    /// As somebody who is nobody here asks.
    public EntityExchangeResult<byte[]> look(String path, String... headers) {
        var request = client.get().uri(path);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange().expectBody(byte[].class).returnResult();
    }

    public byte[] download(String path) {
        var file = client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, owner)
                .exchange()
                .expectBody(byte[].class)
                .returnResult();
        assertThat(file.getResponseHeaders().getContentDisposition().isAttachment())
                .isTrue();
        return file.getResponseBody();
    }

    private Answer call(HttpMethod method, String path, @Nullable String etag, @Nullable Object body) {
        var request = client.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, owner);
        if (etag != null) {
            request = request.header(HttpHeaders.IF_MATCH, etag);
        }
        return answer(
                body == null
                        ? request.exchange()
                        : request.contentType(MediaType.APPLICATION_JSON)
                                .body(JSON.writeValueAsString(body))
                                .exchange());
    }

    private static Answer answer(RestTestClient.ResponseSpec response) {
        EntityExchangeResult<String> result = response.expectBody(String.class).returnResult();
        String body = result.getResponseBody();
        return new Answer(
                result.getStatus().value(),
                JSON.readTree(body == null || body.isEmpty() ? "{}" : body),
                result.getResponseHeaders().getETag());
    }
}
