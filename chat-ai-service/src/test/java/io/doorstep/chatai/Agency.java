package io.doorstep.chatai;

import io.doorstep.testkit.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;

/// A business, its staff and its visitors.
public record Agency(RestTestClient client, UUID id, String slug) {
    public Reply call(String bearer, HttpMethod method, String path, @Nullable Object body, String... headers) {
        var request = client.method(method).uri(path).header("Authorization", bearer);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return Reply.of((body == null ? request : request.body(body)).exchange());
    }

    public Reply staff(HttpMethod method, String path, @Nullable Object body, String... headers) {
        return call(TestTokens.user(id).bearer(), method, path, body, headers);
    }

    public Reply website() {
        return staff(HttpMethod.GET, "/api/v1/assistant/website", null);
    }

    public Reply page(String path) {
        return call(TestTokens.anonymous(id).bearer(), HttpMethod.GET, path, null);
    }

    public Reply start(Map<String, ?> body) {
        return call(TestTokens.anonymous(id).bearer(), HttpMethod.POST, conversations(), body);
    }

    public Guest aVisitor() {
        return guest(start(Map.of("channel", "website")));
    }

    /// Who comes from the page of a home.
    public Guest aVisitorOf(UUID property) {
        return guest(start(Map.of("channel", "website", "propertyId", property)));
    }

    private Guest guest(Reply started) {
        return new Guest(this, started.id("id"), "Bearer " + started.text("token"));
    }

    public String conversations() {
        return "/api/v1/public/" + slug + "/conversations";
    }

    /// A visitor in their conversation.
    public record Guest(Agency agency, UUID conversation, String bearer) {
        public Reply says(String text, String... headers) {
            return agency.call(bearer, HttpMethod.POST, messages(), Map.of("text", text), headers);
        }

        public Reply history() {
            return agency.call(bearer, HttpMethod.GET, messages(), null);
        }

        public String messages() {
            return agency.conversations() + "/" + conversation + "/messages";
        }

        public Reply seenByStaff() {
            return agency.staff(HttpMethod.GET, "/api/v1/conversations/" + conversation, null);
        }

        public Reply agentSays(String text) {
            return agency.staff(
                    HttpMethod.POST, "/api/v1/conversations/" + conversation + "/messages", Map.of("text", text));
        }
    }
}
