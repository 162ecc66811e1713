package io.doorstep.systemtests;

import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.testkit.HostileTokens;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every sort of credential, good and bad, by what it is.
final class Credentials {

    /// What a caller without any is said to have.
    static final String NONE = "none";

    private static final String PASSWORD = "correct horse battery staple 43";
    private static final List<String> BAD = List.of(
            "expired",
            "other audience",
            "other issuer",
            "typ rt+jwt",
            "other key, same id",
            "alg none without signature");

    private final Installation installation;

    Credentials(Installation installation) {
        this.installation = installation;
    }

    /// Tokens that open nothing; an empty one stands for none.
    static Map<String, String> bad() {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put(NONE, "");
        bad.put("garbage", "garbage");
        Map<String, String> hostile = HostileTokens.of(StolenKey.take());
        BAD.forEach(what -> bad.put(what, hostile.get(what)));
        return bad;
    }

    /// Tokens of one business.
    Map<String, String> good(Business business) {
        Map<String, String> good = new LinkedHashMap<>();
        good.put(
                "visitor",
                granted("visitor", Map.of("tenantId", business.organizationId(), "conversationId", UUID.randomUUID())));
        good.put("anonymous", granted("public", Map.of("slug", business.slug())));
        good.put("service", granted("service", Map.of("tenantId", business.organizationId())));
        for (String role : List.of("client", "marketer", "agent")) {
            good.put(role, hired(business, role));
        }
        good.put("owner", business.accessToken());
        return good;
    }

    /// What a token says that its holder may do, however far it reaches.
    static Set<String> permissionsOf(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared()
                .readTree(claims)
                .path("permissions")
                .valueStream()
                .map(permission ->
                        Arrays.stream(permission.asString().split(":")).limit(2).collect(Collectors.joining(":")))
                .collect(Collectors.toSet());
    }

    /// As one of our own services gets it.
    private String granted(String grant, Map<String, Object> subject) {
        Map<String, Object> wanted = new LinkedHashMap<>(subject);
        wanted.put("grant", grant);
        String secret = "chat-ai:" + RunningPlatform.secret("DOORSTEP_SERVICE_SECRET");
        return Api.at(installation.services().get("identity"))
                .with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                .post("/internal/tokens", wanted)
                .expect(200)
                .json()
                .path("accessToken")
                .asString();
    }

    private String hired(Business business, String role) {
        String email = role + "-" + UUID.randomUUID() + "@example.com";
        business.owner()
                .once()
                .post(
                        "/api/v1/members",
                        Map.of("name", "Mia Member", "email", email, "roles", List.of(role), "password", PASSWORD))
                .expect(201);
        JsonNode in = Api.at(installation.gateway())
                .post("/api/v1/auth/login", Map.of("email", email, "password", PASSWORD))
                .expect(200)
                .json();
        return in.path("accessToken").asString();
    }
}
