package io.doorstep.localstack.fleet;

import io.doorstep.localstack.ground.PortPlan;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a service says of itself on its actuator port.
public final class Health {

    public static final String UP = "UP";
    public static final String DOWN = "DOWN";

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final PortPlan ports;

    public Health(PortPlan ports) {
        this.ports = ports;
    }

    /// `UP`, `DOWN`, `OUT_OF_SERVICE` or `UNKNOWN`, as the actuator says; `DOWN` when it says nothing.
    public String of(String service) {
        return ask(service, "/actuator/health");
    }

    boolean isReady(String service) {
        return UP.equals(ask(service, "/actuator/health/readiness"));
    }

    private String ask(String service, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.actuatorOf(service) + path))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return JSON.readTree(answer.body()).path("status").asString(DOWN);
        } catch (IOException | JacksonException e) {
            return DOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DOWN;
        }
    }
}
