package io.doorstep.localstack.command;

import io.doorstep.localstack.fleet.Environment;
import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.ground.PrivateFile;
import io.doorstep.localstack.ground.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// A business to try everything with, registered through the gateway at the first start.
final class Demonstration {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration ANSWER_TIME = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long BETWEEN_TRIES = 250;
    private static final int PASSWORD_BYTES = 18;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int SERVER_FAILED = 500;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Installation installation;
    private final String gateway;

    Demonstration(Installation installation, PortPlan ports) {
        this.installation = installation;
        this.gateway = Environment.gateway(ports);
    }

    Optional<Business> find() {
        if (Files.notExists(installation.demonstration())) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(installation.demonstration()), Business.class));
        } catch (IOException e) {
            throw new Refusal("The file " + installation.demonstration() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// The gateway may be up a moment before it knows the way to identity.
    void awaitRoutes() {
        HttpRequest keys = HttpRequest.newBuilder(URI.create(gateway + "/.well-known/jwks.json"))
                .timeout(ANSWER_TIME)
                .build();
        HttpResponse<String> answer = sendUntilServed(keys);
        if (answer.statusCode() != OK) {
            throw new Refusal("The gateway answers %d instead of identity's keys; see ./doorstep logs gateway."
                    .formatted(answer.statusCode()));
        }
    }

    void registerOnce() {
        if (find().isPresent()) {
            return;
        }
        String email = "owner@harbour-homes.example";
        String password = password();
        HttpRequest registration = HttpRequest.newBuilder(URI.create(gateway + "/api/v1/auth/register"))
                .timeout(ANSWER_TIME)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of(
                        "organizationName",
                        "Harbour Homes",
                        "name",
                        "Olivia Harbour",
                        "email",
                        email,
                        "password",
                        password))))
                .build();
        HttpResponse<String> answer = sendUntilServed(registration);
        if (answer.statusCode() != CREATED) {
            throw new Refusal(
                    "The demonstration business was refused with %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        String slug =
                JSON.readTree(answer.body()).path("organization").path("slug").asString("");
        keep(new Business(slug, email, password));
    }

    private void keep(Business business) {
        try {
            PrivateFile.write(installation.demonstration(), JSON.writeValueAsString(business));
        } catch (IOException e) {
            throw new Refusal("The file " + installation.demonstration() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private HttpResponse<String> sendUntilServed(HttpRequest request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                Optional<HttpResponse<String>> answer = send(request);
                boolean served = answer.filter(response -> response.statusCode() < SERVER_FAILED)
                        .isPresent();
                if (served || (answer.isPresent() && System.nanoTime() > deadline)) {
                    return answer.get();
                }
                if (System.nanoTime() > deadline) {
                    throw new Refusal(
                            "The gateway does not answer " + request.uri() + "; see ./doorstep logs gateway.");
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while waiting for the gateway.", e);
        }
    }

    private Optional<HttpResponse<String>> send(HttpRequest request) throws InterruptedException {
        try {
            return Optional.of(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Who logs in, and the name under which the business is found.
    record Business(String slug, String email, String password) {}
}
