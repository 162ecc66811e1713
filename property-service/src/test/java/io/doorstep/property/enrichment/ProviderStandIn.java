package io.doorstep.property.enrichment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;

/// The provider of property data as its documentation describes it: `POST /v2/PropertyDetail` and
/// `POST /v2/PropertySearch` with `x-api-key`, an answer under `data`, 404 for an address that it does not know.
final class ProviderStandIn {

    /// As the provider writes a property; much of it is nobody's business here.
    static final String PROPERTY = """
            {"statusCode": 200, "data": {"id": 1, "estimatedValue": 712000, "lastSaleDate": "2014-10-13", "lastSalePrice": "221900",
             "propertyInfo": {"bedrooms": 3, "bathrooms": 1, "livingSquareFeet": 1180, "yearBuilt": 1955, "pool": false},
             "lotInfo": {"lotSquareFeet": 5650, "apn": "7129300520"}, "mlsActive": null,
             "ownerInfo": {"owner1FullName": "Olu Ade", "phone": "+12065550143", "mailAddress": {"city": "Tacoma"}},
             "currentMortgages": [{"amount": 150000}], "demographics": {"medianIncome": 70000}}}
            """;

    private static final String DETAIL = "/v2/PropertyDetail";
    private static final WireMockServer SERVER = start();

    private final String key;

    ProviderStandIn(String key) {
        this.key = key;
        SERVER.stubFor(post("/v2/PropertySearch")
                .withHeader("x-api-key", equalTo(key))
                .willReturn(json(200, "{\"resultCount\": 7}")));
        SERVER.stubFor(post(DETAIL)
                .withHeader("x-api-key", equalTo(key))
                .withRequestBody(matchingJsonPath("$.address"))
                .willReturn(json(404, "{\"statusCode\": 404}")));
        SERVER.stubFor(post(DETAIL)
                .withHeader("x-api-key", equalTo(key))
                .withRequestBody(matchingJsonPath("$[?(@.address =~ /.*Elm Street.*/)]"))
                .willReturn(json(200, PROPERTY)));
    }

    static String url() {
        return SERVER.baseUrl();
    }

    /// The next answer only.
    void fails(ResponseDefinitionBuilder answer) {
        String scenario = "trouble of " + key;
        SERVER.stubFor(post(DETAIL)
                .withHeader("x-api-key", equalTo(key))
                .inScenario(scenario)
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("over")
                .willReturn(answer));
    }

    List<String> questions() {
        return SERVER.findAll(postRequestedFor(urlEqualTo(DETAIL)).withHeader("x-api-key", equalTo(key))).stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    private static WireMockServer start() {
        var server = new WireMockServer(options().dynamicPort().stubCorsEnabled(false));
        server.start();
        server.stubFor(post(anyUrl()).atPriority(10).willReturn(json(401, "{\"statusMessage\": \"Unauthorized\"}")));
        return server;
    }
}
