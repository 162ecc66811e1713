package io.doorstep.localstack.command;

import io.doorstep.localstack.fleet.ServicePlan;
import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.ground.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Events that a service could not process: shown with their cause, or sent to it again.
final class DeadLetters {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Installation installation;

    DeadLetters(Installation installation) {
        this.installation = installation;
    }

    int run(String service, boolean replay) {
        Run run = Run.get(installation);
        String secret = Secrets.openOrMake(installation.secrets()).get("DOORSTEP_SERVICE_SECRET");
        List<ServicePlan> plans = service.isBlank()
                ? run.services().stream()
                        .filter(plan -> plan.database().isPresent())
                        .toList()
                : List.of(ServicePlan.get(service));
        boolean allAnswered = true;
        for (ServicePlan plan : plans) {
            URI uri = URI.create("http://127.0.0.1:" + run.ports().actuatorOf(plan.name()) + "/actuator/deadletters");
            try {
                JsonNode answer = ask(plan, uri, secret, replay);
                if (replay) {
                    System.out.println(
                            plan.name() + ": " + answer.path("replayed").asInt(0) + " sent again");
                } else {
                    print(plan, answer);
                }
            } catch (Refusal refusal) {
                System.err.println(refusal.getMessage());
                allAnswered = false;
            }
        }
        return allAnswered ? 0 : 1;
    }

    private static void print(ServicePlan plan, JsonNode letters) {
        System.out.println(plan.name() + ": " + letters.size());
        for (JsonNode letter : letters) {
            System.out.println("  %s  %s  %s  tenant %s  %s"
                    .formatted(
                            letter.path("at").asString("-"),
                            letter.path("type").asString("-"),
                            letter.path("eventId").asString("-"),
                            letter.path("tenantId").asString("-"),
                            letter.path("message").asString("-")));
        }
    }

    private JsonNode ask(ServicePlan plan, URI uri, String secret, boolean replay) {
        String credentials =
                Base64.getEncoder().encodeToString(("operator:" + secret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials)
                .header("Accept", "application/json");
        if (replay) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}"));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new Refusal(plan.name() + " answers " + answer.statusCode() + " when asked for dead letters.");
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new Refusal(plan.name() + " does not answer; see ./doorstep logs " + plan.name() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", e);
        }
    }
}
