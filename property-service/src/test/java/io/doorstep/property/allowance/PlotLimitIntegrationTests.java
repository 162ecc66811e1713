package io.doorstep.property.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DisplayName("IDN-08, PROP-30: no more listings are in use than the plan allows")
class PlotLimitIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private RestTestClient http;

    @Autowired
    private TestEvents events;

    @Autowired
    private PlotAllowance allowance;

    private final UUID tenant = UUID.randomUUID();
    private PlanOfBusiness plan;

    @BeforeEach
    void open() {
        plan = new PlanOfBusiness(events, allowance, tenant);
    }

    /// IDN-08, PROP-30
    @Test
    void refusesToPublishOneMoreThanThePlanHasAndTakesItAsADraft() {
        plan.allow(1);
        JsonNode first = json(add("PUBLISHED"), 201);

        JsonNode refused = json(add("PUBLISHED"), 409);

        assertThat(refused.at("/code").asString()).isEqualTo("plot_limit_reached");
        assertThat(refused.at("/limit").asLong()).isEqualTo(1);
        assertThat(refused.at("/used").asLong()).isEqualTo(1);
        JsonNode draft = json(add("DRAFT"), 201);
        assertThat(json(move(draft, "PUBLISHED"), 409).at("/code").asString()).isEqualTo("plot_limit_reached");
        assertThat(json(move(first, "UNDER_OFFER"), 200).at("/status").asString())
                .as("it has its place already")
                .isEqualTo("UNDER_OFFER");
        json(
                http.patch()
                        .uri("/api/v1/properties/" + first.at("/id").asString())
                        .header("Authorization", bearer())
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{\"status\": \"SOLD\"}")
                        .exchange(),
                200);
        json(move(draft, "PUBLISHED"), 200);
    }

    /// IDN-08, PROP-30
    @Test
    void fiftyAtOncePublishNotOneTooMany() throws Exception {
        plan.allow(7);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> publish = () ->
                    add("PUBLISHED").expectBody().returnResult().getStatus().value();
            List<Integer> answers = threads
                    .invokeAll(IntStream.range(0, 50).mapToObj(_ -> publish).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).containsOnly(201, 409);
            assertThat(answers.stream().filter(status -> status == 201)).hasSize(7);
        }
        assertThat(search()).isEqualTo(7);
    }

    /// IDN-08, PROP-30
    @Test
    void anImportRejectsTheRowsOverTheLimitAndSaysWhy() {
        plan.allow(2);
        json(add("PUBLISHED"), 201);

        JsonNode done = importOf("""
                reference,price,currency,bedrooms,status
                I-1,100000,USD,2,published
                I-2,100000,USD,2,published
                I-3,100000,USD,2,draft
                I-4,100000,USD,2,published
                """);

        assertThat(done.at("/created").asLong()).isEqualTo(2);
        assertThat(done.at("/rejected").asLong()).isEqualTo(2);
        JsonNode rows = json(
                http.get()
                        .uri(done.at("/rows").asString())
                        .header("Authorization", bearer())
                        .exchange(),
                200);
        assertThat(rows.at("/items")
                        .valueStream()
                        .map(row ->
                                row.at("/line").asInt() + " " + row.at("/code").asString()))
                .containsExactly("3 plot_limit_reached", "5 plot_limit_reached");
    }

    /// IDN-08, PROP-30
    @Test
    void whereWhatGoesOverTheLimitIsBilledNothingIsRefused() {
        plan.allowAndBillMore(1);

        json(add("PUBLISHED"), 201);
        json(add("PUBLISHED"), 201);
    }

    /// IDN-08
    @Test
    void asLongAsBillingHasSaidNothingThereIsNoLimit() {
        assertThat(plan.limit()).isEmpty();
        json(add("PUBLISHED"), 201);
    }

    /// IDN-08
    @Test
    void readsTheExampleOfTheContractOfSubscriptionsAndNeverFallsBackBehindIt() {
        String trial = Contracts.example("subscription.changed");
        say(trial.replace("\"plots\": true", "\"plots\": false"));
        await().atMost(PATIENCE).until(() -> plan.limit().equals(Optional.of(1_000L)));

        say(trial.replace("\"plots\": true", "\"plots\": false")
                .replace("\"maxPlots\": 1000", "\"maxPlots\": 5")
                .replace("\"changedAt\": \"2026", "\"changedAt\": \"2025"));
        say(trial.replace("\"changedAt\": \"2026", "\"changedAt\": \"2027"));
        await().atMost(PATIENCE).until(() -> plan.limit().isEmpty());
    }

    private void say(String subscription) {
        events.publish("subscriptions", "subscription.changed", tenant, tenant, subscription);
    }

    private RestTestClient.ResponseSpec add(String status) {
        String body = """
                {"status": "%s", "price": {"amount": 45000000, "currency": "USD"}, "bedrooms": 3}""".formatted(status);
        return http.post()
                .uri("/api/v1/properties")
                .header("Authorization", bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.ResponseSpec move(JsonNode listing, String status) {
        return http.patch()
                .uri("/api/v1/properties/" + listing.at("/id").asString())
                .header("Authorization", bearer())
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"status\": \"%s\"}".formatted(status))
                .exchange();
    }

    private long search() {
        return json(
                        http.get()
                                .uri("/api/v1/properties/search?limit=1")
                                .header("Authorization", bearer())
                                .exchange(),
                        200)
                .at("/total")
                .asLong();
    }

    private JsonNode importOf(String table) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(table.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "listings.csv";
            }
        });
        JsonNode started = json(
                http.post()
                        .uri("/api/v1/properties/imports")
                        .header("Authorization", bearer())
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(parts)
                        .exchange(),
                202);
        return await().atMost(PATIENCE)
                .until(
                        () -> json(
                                http.get()
                                        .uri(started.at("/href").asString())
                                        .header("Authorization", bearer())
                                        .exchange(),
                                200),
                        read -> read.at("/status").asString().equals("COMPLETED"));
    }

    private String bearer() {
        return TestTokens.user(tenant).bearer();
    }

    private static JsonNode json(RestTestClient.ResponseSpec answer, int status) {
        String body = answer.expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body == null ? "{}" : body);
    }
}
