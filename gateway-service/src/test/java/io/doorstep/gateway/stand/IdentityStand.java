package io.doorstep.gateway.stand;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.Arrays;

/// Stands in for identity where the gateway asks it: published keys, and tokens for keys and public addresses.
public final class IdentityStand {

    public static final String SECRET = "test-service-secret";

    private static final String TOKENS = "/internal/tokens";
    private static final WireMockServer SERVER = start();

    private IdentityStand() {}

    static String url() {
        return SERVER.baseUrl();
    }

    public static void publish(TestKey... keys) {
        JWKSet set = new JWKSet(
                Arrays.stream(keys).<JWK>map(key -> key.jwk().toPublicJWK()).toList());
        SERVER.stubFor(get("/.well-known/jwks.json").willReturn(okJson(set.toString())));
    }

    public static void knowsKey(String key, String token) {
        grants("$.apiKey", key, token, 0);
    }

    public static void knowsKeySlowly(String key, String token) {
        grants("$.apiKey", key, token, 300);
    }

    public static void knowsAddress(String slug, String token) {
        grants("$.slug", slug, token, 0);
    }

    public static void breaksFor(String key) {
        SERVER.stubFor(post(TOKENS)
                .withRequestBody(matchingJsonPath("$.apiKey", equalTo(key)))
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    }

    public static void forgetsKey(String key) {
        SERVER.stubFor(post(TOKENS)
                .withRequestBody(matchingJsonPath("$.apiKey", equalTo(key)))
                .willReturn(aResponse().withStatus(404)));
    }

    public static int questionsAbout(String key) {
        return SERVER.findAll(postRequestedFor(urlEqualTo(TOKENS))
                        .withRequestBody(matchingJsonPath("$.apiKey", equalTo(key))))
                .size();
    }

    private static void grants(String field, String value, String token, int delay) {
        SERVER.stubFor(post(TOKENS)
                .withBasicAuth("gateway", SECRET)
                .withRequestBody(matchingJsonPath(field, equalTo(value)))
                .willReturn(okJson("{\"accessToken\":\"" + token
                                + "\",\"expiresAt\":\"2030-01-01T00:00:00Z\",\"tenantId\":\"x\"}")
                        .withFixedDelay(delay)));
    }

    private static WireMockServer start() {
        var server = new WireMockServer(options().dynamicPort().stubCorsEnabled(false));
        server.start();
        server.stubFor(post(TOKENS).atPriority(10).willReturn(aResponse().withStatus(404)));
        return server;
    }
}
