package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Answer;
import io.doorstep.gateway.stand.GatewayTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@GatewayTest
@DisplayName("GW-26")
class DocumentationIntegrationTests {

    @Autowired
    GatewayClient gateway;

    @Test
    void joinsTheDocumentsOfAllServicesThatAnswerAndNamesTheOthers() {
        Answer answer = gateway.get("/v3/api-docs/all");
        JsonNode joined = answer.json();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(joined.path("openapi").asString()).startsWith("3.1");
        assertThat(joined.path("paths").has("/api/v1/property-things")).isTrue();
        assertThat(joined.path("paths").has("/api/v1/lead-crm-things")).isTrue();
        assertThat(joined.path("x-missing-services").toString()).isEqualTo("[\"billing\"]");
        assertThat(joined.path("info").path("description").asString()).contains("billing");
    }

    @Test
    void keepsComponentsOfOneNameApart() {
        JsonNode joined = gateway.get("/v3/api-docs/all").json();
        JsonNode operation =
                joined.path("paths").path("/api/v1/property-things").path("get");
        assertThat(operation.toString()).contains("#/components/schemas/property.Thing");
        assertThat(operation.path("x-service").asString()).isEqualTo("property");
        assertThat(joined.path("components").path("schemas").has("property.Thing"))
                .isTrue();
        assertThat(joined.path("components")
                        .path("schemas")
                        .path("identity.Thing")
                        .toString())
                .contains("#/components/schemas/identity.Other");
    }

    @Test
    void servesOneServicesDocumentAsItIs() {
        assertThat(gateway.get("/v3/api-docs/property")
                        .json()
                        .path("info")
                        .path("title")
                        .asString())
                .isEqualTo("property");
    }

    @Test
    void showsThePageWithItsScripts() {
        Answer page = gateway.get("/docs");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(gateway.get("/docs/page.js").header("Content-Type")).startsWith("text/javascript");
        assertThat(gateway.get("/webjars/swagger-ui/swagger-ui-bundle.js").status())
                .isEqualTo(200);
    }
}
