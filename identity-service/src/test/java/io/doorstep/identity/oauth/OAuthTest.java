package io.doorstep.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the tests of OAuth have in common: a partner's program, and the person who lets it in.
public abstract class OAuthTest extends IdentityTest {

    protected static final String CLIENTS = "/api/v1/security/oauth-clients";
    protected static final String AUTHORIZE = "/api/v1/oauth/authorize";
    protected static final String CONSENT = "/api/v1/oauth/consent";
    protected static final String TOKEN = "/api/v1/oauth/token";
    protected static final String REVOKE = "/api/v1/oauth/revoke";
    protected static final String INTROSPECT = "/api/v1/oauth/introspect";
    protected static final String REDIRECT = "https://partner.example/callback";
    protected static final String VERIFIER = "a-verifier-that-only-this-program-knows-0123456789";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    protected Answer register(Business business, String type, List<String> grantTypes, String... scopes) {
        Map<String, Object> wanted = new LinkedHashMap<>(
                Map.of("name", "Partner CRM", "type", type, "grantTypes", grantTypes, "scopes", List.of(scopes)));
        if (grantTypes.contains("authorization_code")) {
            wanted.put("redirectUris", List.of(REDIRECT));
        }
        Answer answer = api.post(CLIENTS, business.owner(), wanted);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer;
    }

    /// Lets people in with codes and refreshes.
    protected Answer aClient(Business business, String type) {
        return register(business, type, List.of("authorization_code", "refresh_token"), "lead:read", "property:read");
    }

    protected Answer aProgram(Business business, String... scopes) {
        return register(business, "CONFIDENTIAL", List.of("client_credentials"), scopes);
    }

    protected static Map<String, String> request(Answer client) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", client.text("id"));
        request.put("redirect_uri", REDIRECT);
        request.put("scope", "lead:read");
        request.put("state", "af0ifjsldkj+/=&x");
        request.put("code_challenge", challenge(VERIFIER));
        request.put("code_challenge_method", "S256");
        return request;
    }

    protected static String challenge(String verifier) {
        return CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                .getValue();
    }

    protected Answer authorize(Map<String, String> request) {
        return authorize(form(request));
    }

    protected Answer authorize(String query) {
        return api.get(AUTHORIZE + "?" + query, null);
    }

    protected Answer decide(String bearer, Map<String, String> request, boolean approved) {
        return api.post(CONSENT, bearer, Map.of("request", form(request), "approved", approved));
    }

    /// The owner agrees.
    protected String code(Business business, Answer client) {
        return code(business.owner(), client);
    }

    protected String code(String bearer, Answer client) {
        Answer decided = decide(bearer, request(client), true);
        assertThat(decided.status()).as(decided.body().toString()).isEqualTo(200);
        return fields(decided.text("redirectTo")).get("code");
    }

    protected Answer redeem(Answer client, String code) {
        return token(
                client,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        REDIRECT,
                        "code_verifier",
                        VERIFIER));
    }

    protected Answer refresh(Answer client, String refreshToken) {
        return token(client, Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    protected Answer token(Answer client, Map<String, String> fields) {
        return prove(TOKEN, client, fields);
    }

    protected boolean isActive(Answer client, String token) {
        Answer answer = prove(INTROSPECT, client, Map.of("token", token));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().path("active").asBoolean();
    }

    /// By its secret, or by its name alone where it has none.
    protected Answer prove(String path, Answer client, Map<String, String> fields) {
        String secret = client.text("secret");
        if (!secret.isEmpty()) {
            return send(path, basic(client.text("id"), secret), form(fields));
        }
        Map<String, String> named = new LinkedHashMap<>(fields);
        named.put("client_id", client.text("id"));
        return send(path, null, form(named));
    }

    protected static String basic(String id, String secret) {
        return "Basic " + HttpHeaders.encodeBasicAuth(id, secret, null);
    }

    protected Answer send(String path, String authorization, String form) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            JsonNode body = JsonMapper.shared().readTree(answer.body().isEmpty() ? "{}" : answer.body());
            var headers = new HttpHeaders();
            answer.headers().map().forEach(headers::addAll);
            return new Answer(answer.statusCode(), body, headers);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    protected static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    protected static Map<String, String> fields(String uri) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : URI.create(uri).getRawQuery().split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    protected static String location(Answer answer) {
        return String.valueOf(answer.headers().getLocation());
    }

    protected static JWTClaimsSet claims(Answer granted) throws java.text.ParseException {
        return SignedJWT.parse(granted.text("access_token")).getJWTClaimsSet();
    }
}
