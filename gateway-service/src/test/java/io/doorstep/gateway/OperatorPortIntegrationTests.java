package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.gateway.stand.GatewayTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;

@GatewayTest
class OperatorPortIntegrationTests {

    @LocalManagementPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/gateway",
                "/actuator/gateway/routes",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/actuator/refresh",
                "/actuator/loggers",
                "/api/v1/leads"
            })
    void keepsEverythingThatCouldChangeOrRevealTheGatewayShut(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    /// A route whose words are executed was how gateways like this one were taken over.
    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/gateway/routes/x", "/actuator/gateway/refresh", "/actuator/env", "/actuator/shutdown"
            })
    void takesNoRouteAndNoSettingFromAnybody(String path) throws Exception {
        String route = """
                {"id": "x", "uri": "http://localhost", "predicates": [],
                 "filters": [{"name": "AddResponseHeader", "args": {"name": "X",
                   "value": "#{T(java.lang.Runtime).getRuntime().exec('id')}"}}]}
                """;
        for (String method : List.of("POST", "PUT", "DELETE")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(route))
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(method).isEqualTo(404);
        }
    }

    /// GW-23
    @Test
    void showsHealthAndMetricsToTheOperator() throws Exception {
        assertThat(get("/actuator/health").body()).contains("UP");
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
