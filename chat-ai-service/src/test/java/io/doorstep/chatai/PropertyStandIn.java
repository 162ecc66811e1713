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
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.UUID;

/// Stands in for property-service, in its own words.
public final class PropertyStandIn {
    public static final UUID ELM = UUID.fromString("0199e3a0-1111-7222-8333-444455550001");
    public static final UUID LAKE = UUID.fromString("0199e3a0-1111-7222-8333-444455550002");

    private static final String PATH = "/api/v1/properties/search";
    private static final String BOTH = """
            {"items":[
              {"id":"%s","reference":"R-1","title":"Craftsman on Elm Street","description":"Quiet street.","status":"PUBLISHED","type":"HOUSE",
               "purpose":"SALE","price":{"amount":45000000,"currency":"USD"},"bedrooms":3,"bathrooms":2.25,"livingArea":144.5,
               "address":{"line1":"12 Elm Street","city":"Seattle","postalCode":"98103","country":"US"},"features":["garage"],
               "location":{"type":"Point","coordinates":[-122.3,47.6]},"media":[],"version":0},
              {"id":"%s","reference":"R-2","title":"Lake house","status":"PUBLISHED","type":"HOUSE","purpose":"SALE",
               "price":{"amount":48900000,"currency":"USD"},"bedrooms":4,"bathrooms":3,"livingArea":220,"yearBuilt":1998,
               "address":{"city":"Kirkland"},"features":["water view"]}],
             "total":2,"understood":{},"facets":{}}""".formatted(ELM, LAKE);

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
        server.stubFor(get(urlPathEqualTo(PATH)).willReturn(okJson(BOTH)));
    }

    public void findsNothing() {
        server.resetAll();
        server.stubFor(get(urlPathEqualTo(PATH)).willReturn(okJson("{\"items\":[],\"total\":0}")));
    }

    /// What it does with a wish of the sentence that no listing fulfils.
    public void relaxesThePlace() {
        server.resetAll();
        server.stubFor(get(urlPathEqualTo(PATH))
                .willReturn(okJson(BOTH.replace("\"total\":2", "\"total\":2,\"relaxed\":[\"place\"]"))));
    }

    public void isDown() {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    }

    public List<LoggedRequest> asked() {
        return server.findAll(getRequestedFor(urlPathEqualTo(PATH)));
    }

    public List<LoggedRequest> askedWith(String parameter, String value) {
        return server.findAll(getRequestedFor(urlPathEqualTo(PATH)).withQueryParam(parameter, equalTo(value)));
    }
}
