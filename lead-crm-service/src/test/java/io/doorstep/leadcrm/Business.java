package io.doorstep.leadcrm;

import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A tenant of its own for one test, and the people who call for it.
public final class Business {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestTestClient client;
    private final TestEvents events;
    private final UUID id = UUID.randomUUID();
    private final String owner = TestTokens.user(id).bearer();
    private final String visitor = TestTokens.anonymous(id).bearer();

    Business(RestTestClient client, TestEvents events) {
        this.client = client;
        this.events = events;
    }

    public UUID id() {
        return id;
    }

    public Answer fillInForm(Map<String, ?> form) {
        return call(HttpMethod.POST, "/api/v1/public/whatever/leads", visitor, null, form);
    }

    public Answer get(String path) {
        return call(HttpMethod.GET, path, owner, null, null);
    }

    public Answer post(String path, Map<String, ?> body) {
        return call(HttpMethod.POST, path, owner, null, body);
    }

    public Answer post(String path, @Nullable String etag, Map<String, ?> body) {
        return call(HttpMethod.POST, path, owner, etag, body);
    }

    public Answer put(String path, @Nullable String etag, Map<String, ?> body) {
        return call(HttpMethod.PUT, path, owner, etag, body);
    }

    /// Reads the tag first, as a careful client does.
    public Answer replace(String path, Map<String, ?> body) {
        return put(path, get(path).etag(), body);
    }

    public Answer putAs(String bearer, String path, @Nullable String etag, Map<String, ?> body) {
        return call(HttpMethod.PUT, path, bearer, etag, body);
    }

    public Answer patchAs(String bearer, String path, @Nullable String etag, Map<String, ?> body) {
        return call(HttpMethod.PATCH, path, bearer, etag, body);
    }

    /// As one of the business's agents.
    public Answer postAs(UUID agent, String path, Map<String, ?> body) {
        return postAs(bearerOf(agent), path, null, body);
    }

    public String bearerOf(UUID agent) {
        return TestTokens.user(id).subject(agent).roles("agent").bearer();
    }

    /// Waits until these are known as agents.
    public void awaitAgents(UUID... agents) {
        Awaitility.await().until(() -> get("/api/v1/assignment/agents?limit=200")
                .items()
                .findValuesAsString("id")
                .containsAll(Stream.of(agents).map(UUID::toString).toList()));
    }

    /// Waits until somebody has the lead.
    public UUID awaitAssignee(UUID lead) {
        Awaitility.await().until(() -> lead(lead).body().has("assignee"));
        return UUID.fromString(lead(lead).text("assignee.id"));
    }

    public Answer delete(String path) {
        return call(HttpMethod.DELETE, path, owner, null, null);
    }

    public Answer patch(String path, @Nullable String etag, Map<String, ?> body) {
        return call(HttpMethod.PATCH, path, owner, etag, body);
    }

    /// Reads the tag first, as a careful client does.
    public Answer change(UUID lead, Map<String, ?> body) {
        String path = "/api/v1/leads/" + lead;
        return patch(path, get(path).etag(), body);
    }

    public Answer lead(UUID lead) {
        return get("/api/v1/leads/" + lead);
    }

    public Answer callAs(String bearer, HttpMethod method, String path, @Nullable Object body) {
        return call(method, path, bearer, null, body);
    }

    public Answer postAs(String bearer, String path, @Nullable String etag, Map<String, ?> body) {
        return call(HttpMethod.POST, path, bearer, etag, body);
    }

    public UUID memberJoins(String name, String... roles) {
        UUID user = UUID.randomUUID();
        member("member.joined", user, name, roles);
        return user;
    }

    public void member(String type, UUID user, String name, String... roles) {
        events.publish(
                "organizations",
                type,
                id,
                id,
                Map.of(
                        "organizationId",
                        id,
                        "userId",
                        user,
                        "email",
                        name.toLowerCase() + "@example.com",
                        "name",
                        name,
                        "roles",
                        List.of(roles),
                        "joinedAt",
                        "2026-03-02T09:00:00Z"));
    }

    private Answer call(
            HttpMethod method, String path, String bearer, @Nullable String ifMatch, @Nullable Object body) {
        RestTestClient.RequestBodySpec request = client.method(method).uri(URI.create(path));
        request.header("Authorization", bearer);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON)
                    .body(body instanceof String text ? text : JSON.writeValueAsString(body));
        }
        EntityExchangeResult<byte[]> result = request.exchange().expectBody().returnResult();
        byte[] answer = result.getResponseBody();
        JsonNode json = answer == null || answer.length == 0 ? JSON.createObjectNode() : JSON.readTree(answer);
        return new Answer(
                result.getStatus().value(), json, result.getResponseHeaders().getETag());
    }
}
