package io.doorstep.chatai;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An answer of the service, read by paths such as `reply.citations.0.id`.
public record Reply(int status, HttpHeaders headers, String raw) {
    static Reply of(RestTestClient.ResponseSpec answer) {
        var result = answer.returnResult(String.class);
        var body = result.getResponseBody();
        return new Reply(result.getStatus().value(), result.getResponseHeaders(), body == null ? "" : body);
    }

    public JsonNode body() {
        return JsonMapper.shared().readTree(raw);
    }

    public String text(String path) {
        return body().at("/" + path.replace('.', '/')).asString("");
    }

    public UUID id(String path) {
        return UUID.fromString(text(path));
    }

    public String etag() {
        return String.valueOf(headers.getETag());
    }
}
