package io.doorstep.identity;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;

/// Stands in for lead-crm-service, in its own words.
public final class LeadCrmStandIn {

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    LeadCrmStandIn() {
        server.start();
        fails();
    }

    String url() {
        return server.baseUrl();
    }

    public void fails() {
        server.stubFor(get(urlPathEqualTo("/api/v1/webhook-endpoints")).willReturn(serverError()));
    }

    public void hasWebhooks(String items) {
        server.stubFor(get(urlPathEqualTo("/api/v1/webhook-endpoints"))
                .willReturn(okJson("{\"items\": [%s]}".formatted(items))));
    }
}
