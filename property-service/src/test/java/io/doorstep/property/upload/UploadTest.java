package io.doorstep.property.upload;

import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A business that describes what it sells.
@ServiceTest
abstract class UploadTest {

    static final String FLAT = "Bright flat for sale in Leeds, 85 m², asking £325,000.";

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    final UUID tenant = UUID.randomUUID();
    final UUID ada = UUID.randomUUID();

    JsonNode start(String text) {
        return JsonMapper.shared()
                .readTree(exchange("POST", "/api/v1/properties/uploads", Map.of("text", text))
                        .expectStatus()
                        .isCreated()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    JsonNode send(String name, byte[] content, int status) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return json(
                http.post()
                        .uri("/api/v1/properties/uploads/documents")
                        .header("Authorization", bearer())
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(parts)
                        .exchange(),
                status);
    }

    JsonNode say(String id, String text) {
        return say(id, text, 201);
    }

    JsonNode say(String id, String text, int status) {
        return json(exchange("POST", path(id) + "/messages", Map.of("text", text)), status);
    }

    String sayUnder(String key, String id, String text) {
        return new String(
                http.post()
                        .uri(path(id) + "/messages")
                        .header("Authorization", bearer())
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("text", text))
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody(),
                StandardCharsets.UTF_8);
    }

    JsonNode makeListing(String id, String status, int expected) {
        return json(exchange("POST", path(id) + "/listing", Map.of("status", status)), expected);
    }

    JsonNode patch(String id, String ifMatch, String body, int status) {
        var request = http.patch().uri(path(id)).header("Authorization", bearer());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return json(request.contentType(MediaType.APPLICATION_JSON).body(body).exchange(), status);
    }

    JsonNode get(String path, int status) {
        return json(http.get().uri(path).header("Authorization", bearer()).exchange(), status);
    }

    int status(String method, String path, String body) {
        return exchange(method, path, body)
                .returnResult(byte[].class)
                .getStatus()
                .value();
    }

    String body(String method, String path, Object body) {
        return exchange(method, path, body)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    RestTestClient.ResponseSpec exchange(String method, String path, Object body) {
        var request = http.method(HttpMethod.valueOf(method)).uri(path).header("Authorization", bearer());
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    static JsonNode json(RestTestClient.ResponseSpec response, int status) {
        byte[] body = response.expectStatus()
                .isEqualTo(status)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared()
                .readTree(body == null || body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body);
    }

    String bearer() {
        return TestTokens.user(tenant).subject(ada).bearer();
    }

    static String path(String id) {
        return "/api/v1/properties/uploads/" + id;
    }
}
