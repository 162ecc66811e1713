package io.doorstep.identity.provisioning;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// A company's directory that calls with its key.
record Directory(Api api, String token) {

    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private static final Map<String, String> HEADERS =
            Map.of("Content-Type", "application/scim+json; charset=utf-8", "Accept", "application/scim+json");

    Answer get(String path) {
        return send(HttpMethod.GET, path, null);
    }

    Answer post(String path, Object body) {
        return send(HttpMethod.POST, path, body);
    }

    Answer put(String path, Object body) {
        return send(HttpMethod.PUT, path, body);
    }

    Answer delete(String path) {
        return send(HttpMethod.DELETE, path, null);
    }

    /// @param operations as the directory writes them, JSON with single quotes, and # for a quote inside of a text
    Answer patch(String path, String... operations) {
        return send(HttpMethod.PATCH, path, patchOf(operations));
    }

    Answer patchIf(String version, String path, String... operations) {
        Map<String, String> headers = new HashMap<>(HEADERS);
        headers.put("If-Match", version);
        return api.call(HttpMethod.PATCH, "/scim/v2" + path, token, headers, patchOf(operations));
    }

    Answer find(String path, String filter) {
        return get(path + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
    }

    /// The names of those that a filter means.
    List<String> names(String path, String field, String filter) {
        return StreamSupport.stream(find(path, filter).body().path("Resources").spliterator(), false)
                .map(resource -> resource.path(field).asString(""))
                .toList();
    }

    Answer createUser(String userName, String email) {
        return post("/Users", user(userName, email));
    }

    static Map<String, Object> user(String userName, String email) {
        return Map.of(
                "schemas",
                List.of(USER),
                "userName",
                userName,
                "externalId",
                "ext-" + userName,
                "name",
                Map.of("givenName", "Chi", "familyName", "Ude"),
                "emails",
                List.of(Map.of("primary", true, "value", email, "type", "work")),
                "displayName",
                "Chi Ude",
                "active",
                true);
    }

    static Map<String, Object> group(String name, Object... members) {
        return Map.of(
                "schemas",
                List.of(GROUP),
                "displayName",
                name,
                "externalId",
                "ext-" + name,
                "members",
                StreamSupport.stream(List.of(members).spliterator(), false)
                        .map(member -> Map.of("value", member))
                        .toList());
    }

    static List<String> memberIds(JsonNode group) {
        return StreamSupport.stream(group.path("members").spliterator(), false)
                .map(member -> member.path("value").asString())
                .toList();
    }

    private static String patchOf(String... operations) {
        return "{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':[%s]}"
                .formatted(String.join(",", operations))
                .replace('\'', '"')
                .replace("#", "\\\"");
    }

    private Answer send(HttpMethod method, String path, @Nullable Object body) {
        return api.call(method, "/scim/v2" + path, token, HEADERS, body);
    }
}
