package io.doorstep.chatai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.doorstep.testkit.Contracts;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Stands in for property-service, in the words of the contract.
public final class PropertyStandIn {
    public static final UUID ELM = UUID.fromString("0199e3a0-1111-7222-8333-444455550001");
    public static final UUID LAKE = UUID.fromString("0199e3a0-1111-7222-8333-444455550002");

    private static final String WISHES = "/internal/briefings";
    private static final String HOME = WISHES + "/" + ELM;
    private static final String BOTH = Contracts.exampleAnswer("wish-briefing");

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    PropertyStandIn() {
        server.start();
        answers();
    }

    String url() {
        return server.baseUrl();
    }

    void answers() {
        server.resetAll();
        server.stubFor(get(urlPathEqualTo(WISHES)).willReturn(okJson(BOTH)));
        server.stubFor(get(urlPathEqualTo(HOME)).willReturn(okJson(Contracts.exampleAnswer("home-briefing"))));
    }

    /// What it tells of its homes to this business alone.
    public void knowsOnly(UUID tenant) {
        server.resetAll();
        server.stubFor(get(urlPathEqualTo(HOME))
                .andMatching(request -> MatchResult.of(tenantOf(request).equals(tenant.toString())))
                .willReturn(okJson(Contracts.exampleAnswer("home-briefing"))));
    }

    private static String tenantOf(Request request) {
        var claims =
                Base64.getUrlDecoder().decode(request.getHeader("Authorization").split("\\.")[1]);
        return JsonMapper.shared().readTree(claims).get("tid").asString();
    }

    public void findsNothing() {
        server.resetAll();
        server.stubFor(get(urlPathEqualTo(WISHES)).willReturn(okJson("{\"items\":[],\"total\":0,\"relaxed\":[]}")));
    }

    /// What it does with a wish of the sentence that no listing fulfils.
    public void relaxesThePlace() {
        server.resetAll();
        server.stubFor(get(urlPathEqualTo(WISHES))
                .willReturn(okJson(BOTH.replace("\"relaxed\": []", "\"relaxed\": [\"place\"]"))));
    }

    public void isDown() {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    }

    public List<LoggedRequest> asked() {
        return server.findAll(getRequestedFor(urlPathEqualTo(WISHES)));
    }

    public List<LoggedRequest> askedWith(String parameter, String value) {
        return server.findAll(getRequestedFor(urlPathEqualTo(WISHES)).withQueryParam(parameter, equalTo(value)));
    }
}
