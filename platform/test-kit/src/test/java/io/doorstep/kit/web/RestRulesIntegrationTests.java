package io.doorstep.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import io.doorstep.kit.sample.SampleService;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RestRulesIntegrationTests {

    @Autowired
    RestTestClient client;

    @Autowired
    TestEvents events;

    @Autowired
    HikariDataSource pool;

    private final UUID tenant = UUID.randomUUID();
    private final String bearer =
            TestTokens.user(tenant).permissions("note:read", "note:write").bearer();

    @Test
    void withoutATokenOnlyOpenPathsAnswer() {
        client.get().uri("/open/hello").exchange().expectStatus().isOk();
        client.get()
                .uri("/notes/" + UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("token_required");
    }

    @Test
    void thePathOfErrorsIsNothingThatAnybodyCanAskFor() {
        client.get().uri("/error").exchange().expectStatus().isUnauthorized();
        client.get()
                .uri("/error")
                .header("Authorization", bearer)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not_found");
    }

    @Test
    void aCallerWithoutThePermissionIsRefused() {
        String reader = TestTokens.user(tenant).permissions("note:read").bearer();
        client.post()
                .uri("/notes")
                .header("Authorization", reader)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"text\":\"x\"}")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("permission_denied");
    }

    /// Both ways into the database: with a key, the transaction is begun before a controller is reached.
    @ParameterizedTest
    @ValueSource(strings = {"", "once-the-database-is-back"})
    void whatFindsNoConnectionIsToldToTryAgain(String key) throws SQLException {
        HikariConfigMXBean patience = pool.getHikariConfigMXBean();
        long patienceMillis = patience.getConnectionTimeout();
        List<Connection> all = new ArrayList<>();
        try {
            for (int taken = 0; taken < patience.getMaximumPoolSize(); taken++) {
                all.add(pool.getConnection());
            }
            patience.setConnectionTimeout(250);
            post("{\"text\":\"x\",\"stars\":3}", key.isEmpty() ? null : key)
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .valueEquals("Retry-After", "2")
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("unavailable")
                    .jsonPath("$.traceId")
                    .isNotEmpty();
        } finally {
            patience.setConnectionTimeout(patienceMillis);
            for (Connection one : all) {
                one.close();
            }
        }
    }

    /// X-GW-10
    @ParameterizedTest
    @ValueSource(
            strings = {"/notes/refused", "/notes/broken", "/notes/5a3f6a0e-0d4c-4b3a-9d52-0e9d5a3a3f11", "/nowhere"})
    void everyProblemNamesTheTraceByWhichItIsFound(String path) {
        client.get()
                .uri(path)
                .header("Authorization", bearer)
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .exchange()
                .expectBody()
                .jsonPath("$.traceId")
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void wrongFieldsAreNamedByPointer() {
        post("{\"text\":\" \",\"stars\":0}", null)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(2)
                .jsonPath("$.errors[?(@.pointer=='/text')].code")
                .isNotEmpty()
                .jsonPath("$.code")
                .isEqualTo("invalid_fields");
    }

    @Test
    void numbersAreNotReadOutOfTextsNorCutOff() {
        post("{\"text\":\"x\",\"stars\":\"7\"}", null).expectStatus().isEqualTo(422);
        post("{\"text\":\"x\",\"stars\":1.9}", null).expectStatus().isEqualTo(422);
        post("{\"text\":7}", null).expectStatus().isEqualTo(422);
    }

    @Test
    void malformedJsonSaysWhereItBreaks() {
        post("{\"text\":", null)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("malformed_body")
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString()).contains("line 1"));
    }

    @Test
    void aParameterOfAnotherFormSaysWhichOneAndHowItIsWritten() {
        client.get()
                .uri("/notes/seven")
                .header("Authorization", bearer)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("wrong_parameter")
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString()).startsWith("«id» must be an id such as "));
    }

    @Test
    void whatTheFrameworkRefusesHasACodeAndATypeOfOurs() {
        client.delete()
                .uri("/notes/" + UUID.randomUUID())
                .header("Authorization", bearer)
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("method_not_allowed")
                .jsonPath("$.type")
                .isEqualTo("https://doorstep.dev/problems/method-not-allowed");
    }

    @Test
    void anUnexpectedFailureTellsNothingAboutOurInsides() {
        client.get()
                .uri("/notes/broken")
                .header("Authorization", bearer)
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("internal_error").doesNotContain("secret-host", "Exception"));
    }

    @Test
    void aChangeNeedsTheVersionThatItWasMadeFor() {
        JsonNode note = body(post("{\"text\":\"first\"}", null));
        String id = note.path("id").asString();
        put(id, null).expectStatus().isEqualTo(428);
        put(id, "\"9\"").expectStatus().isEqualTo(412);
        put(id, "\"0\"").expectStatus().isOk();
        put(id, "\"0\"").expectStatus().isEqualTo(412);
    }

    @Test
    void aRepeatedRequestTakesEffectOnceAndGetsTheFirstAnswer() {
        String first = text(post("{\"text\":\"once\"}", "key-1").expectStatus().isCreated());
        String second = text(post("{\"text\":\"once\"}", "key-1")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotency-Replayed", "true")
                .expectHeader()
                .exists("Location"));

        assertThat(second).isEqualTo(first);
        events.awaitOne("note.kept", tenant);
        assertThat(events.seen("note.kept", tenant)).hasSize(1);
    }

    @Test
    void theSameKeyForAnotherBodyIsRefused() {
        post("{\"text\":\"one\"}", "key-2").expectStatus().isCreated();
        post("{\"text\":\"two\"}", "key-2").expectStatus().isEqualTo(422);
    }

    @Test
    void aRefusedRequestMayBeMendedUnderItsKey() {
        post("{\"text\":\"\"}", "key-3").expectStatus().isEqualTo(422);
        post("{\"text\":\"mended\"}", "key-3").expectStatus().isCreated();
    }

    @Test
    void anotherTenantMayUseTheSameKey() {
        post("{\"text\":\"ours\"}", "key-4").expectStatus().isCreated();
        String theirs =
                TestTokens.user(UUID.randomUUID()).permissions("note:write").bearer();
        client.post()
                .uri("/notes")
                .header("Authorization", theirs)
                .header("Idempotency-Key", "key-4")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"text\":\"theirs\"}")
                .exchange()
                .expectStatus()
                .isCreated()
                .expectHeader()
                .doesNotExist("Idempotency-Replayed");
    }

    @Test
    void manyAtOnceUnderOneKeyTakeEffectOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> call = () -> post("{\"text\":\"burst\"}", "key-5")
                    .returnResult(String.class)
                    .getStatus()
                    .value();
            var results =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> call).toList());
            for (var result : results) {
                assertThat(result.get()).isIn(201, 409);
            }
        }
        events.awaitOne("note.kept", tenant);
        assertThat(events.seen("note.kept", tenant)).hasSize(1);
    }

    @Test
    void sendingOperationsNeedAKey() {
        client.post()
                .uri("/notes/sent")
                .header("Authorization", bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("text", "x"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency_key_required");
    }

    /// CMP-07, IDN-60
    @Test
    void everyWriteIsAuditedWithWhatChangedAndWhoDidIt() {
        post("{\"text\":\"audited\",\"secret\":\"hush-hush\"}", null)
                .expectStatus()
                .isCreated();

        JsonNode recorded = events.awaitOne("audit.recorded", tenant).data();
        JsonNode entry = recorded.path("entries").path(0);
        assertThat(entry.path("action").asString()).isEqualTo("create");
        assertThat(entry.path("model").asString()).isEqualTo("Note");
        assertThat(entry.path("changes").path("text").path("after").asString()).isEqualTo("audited");
        assertThat(recorded.toString()).doesNotContain("hush-hush");
        assertThat(recorded.path("actorKind").asString()).isEqualTo("user");
    }

    /// DOC-01
    @Test
    void openApiNamesThePermissionOfEachOperation() {
        client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openapi")
                .value(version -> assertThat(version.toString()).startsWith("3.1"))
                .jsonPath("$.paths['/notes'].post['x-permission']")
                .isEqualTo("note:write");
    }

    private RestTestClient.ResponseSpec post(String body, String key) {
        return client.post()
                .uri("/notes")
                .headers(headers -> {
                    headers.set("Authorization", bearer);
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.ResponseSpec put(String id, String ifMatch) {
        return client.put()
                .uri("/notes/" + id)
                .headers(headers -> {
                    headers.set("Authorization", bearer);
                    if (ifMatch != null) {
                        headers.set("If-Match", ifMatch);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("text", "second"))
                .exchange();
    }

    private static JsonNode body(RestTestClient.ResponseSpec answer) {
        return answer.expectBody(JsonNode.class).returnResult().getResponseBody();
    }

    private static String text(RestTestClient.ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }
}
