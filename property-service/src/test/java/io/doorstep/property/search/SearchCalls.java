package io.doorstep.property.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.TestTokens;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one business asks of the search.
public final class SearchCalls {

    private static final String PRICE = ", \"price\": {\"amount\": 10000000, \"currency\": \"USD\"}";

    private final RestTestClient http;
    public final UUID tenant = UUID.randomUUID();

    public SearchCalls(RestTestClient http) {
        this.http = http;
    }

    /// @param more further fields as JSON, each with a comma before it
    public String add(String reference, String title, double latitude, double longitude, String more) {
        return call(
                        HttpMethod.POST,
                        "/api/v1/properties",
                        """
                {"reference": "%s", "title": "%s", "status": "PUBLISHED",
                 "location": {"type": "Point", "coordinates": [%s, %s]}%s%s}
                """.formatted(reference, title, longitude, latitude, more.contains("price") ? "" : PRICE, more),
                        null,
                        201)
                .at("/id")
                .asString();
    }

    JsonNode search(String query) {
        return get("/api/v1/properties/search" + query);
    }

    JsonNode ask(String sentence) {
        return search("?q=" + encoded(sentence));
    }

    JsonNode get(String path) {
        return call(HttpMethod.GET, path, null, null, 200);
    }

    JsonNode call(HttpMethod method, String path, @Nullable String body, @Nullable String ifMatch, int status) {
        return callAs(TestTokens.user(tenant).bearer(), method, path, body, ifMatch, status);
    }

    JsonNode callAs(
            String bearer,
            HttpMethod method,
            String path,
            @Nullable String body,
            @Nullable String ifMatch,
            int status) {
        var request = http.method(method).uri(URI.create(path)).header("Authorization", bearer);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        var answer = request.exchange().expectBody(String.class).returnResult();
        String text = answer.getResponseBody();
        assertThat(answer.getStatus().value())
                .as("%s %s: %s", method, path, text)
                .isEqualTo(status);
        return JsonMapper.shared().readTree(text == null || text.isEmpty() ? "{}" : text);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static List<String> references(JsonNode found) {
        return found.at("/items")
                .valueStream()
                .map(item -> item.at("/reference").asString())
                .toList();
    }
}
