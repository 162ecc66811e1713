package io.doorstep.property.enrichment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.doorstep.property.enrichment.ProviderStandIn.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DisplayName("PROP-24, PROP-25: what a provider of property data knows stands beside what the business says")
class EnrichmentIntegrationTests {

    private static final String ACCOUNT = "/api/v1/properties/enrichment/account";

    @Autowired
    RestTestClient http;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final UUID tenant = UUID.randomUUID();
    private final String key = "key-of-" + tenant;
    private final String owner = TestTokens.user(tenant).bearer();
    private ProviderStandIn provider;

    @DynamicPropertySource
    static void standIn(DynamicPropertyRegistry properties) {
        properties.add("doorstep.property-data.api", ProviderStandIn::url);
        properties.add("doorstep.partner-http.answer-timeout", () -> "2s");
    }

    @BeforeEach
    void beKnown() {
        provider = new ProviderStandIn(key);
    }

    @AfterEach
    void showTheRealTimeAgain() {
        clock.real();
    }

    @Test
    void factsComeWithSourceAndTimeAndOverwriteNothing() {
        connect("ON_REQUEST", 10);
        String id = add("12 Elm Street", 4);
        JsonNode before = call(HttpMethod.GET, "/api/v1/properties/" + id, null, owner, 200);

        call(HttpMethod.POST, path(id), "{}", owner, 202);
        JsonNode told = awaitStatus(id, "FOUND");

        assertThat(provider.questions()).containsExactly("{\"address\":\"12 Elm Street, Seattle\"}");
        assertThat(facts(told))
                .containsEntry("BEDROOMS", "3")
                .containsEntry("LIVING_AREA", "1180")
                .containsEntry("LOT_AREA", "5650")
                .containsEntry("LAST_SALE_PRICE", "221900")
                .containsEntry("PARCEL_NUMBER", "7129300520");
        assertThat(told.path("source").asString()).isEqualTo("localhost");
        assertThat(told.path("answeredAt").asString()).isNotEmpty();
        assertThat(call(HttpMethod.GET, "/api/v1/properties/" + id, null, owner, 200))
                .isEqualTo(before);
        call(HttpMethod.POST, path(id), "{}", owner, 200);
        assertThat(provider.questions()).hasSize(1);
    }

    @Test
    void ofAnOwnerTheNameIsKeptForThoseWhoMaySeePeopleAndGoesWithTheFacts() {
        connect("ON_REQUEST", 10);
        String id = add("12 Elm Street", 4);
        call(HttpMethod.POST, path(id), "{}", owner, 202);
        JsonNode told = awaitStatus(id, "FOUND");
        String seller = TestTokens.user(tenant)
                .permissions("property:read", "property:write")
                .bearer();

        assertThat(told.path("ownerName").asString()).isEqualTo("Olu Ade");
        assertThat(kept()).contains("Olu Ade").doesNotContain("+12065550143", "Tacoma", "150000", "70000");
        assertThat(call(HttpMethod.GET, path(id), null, seller, 200).has("ownerName"))
                .isFalse();
        call(HttpMethod.GET, path(id), null, TestTokens.anonymous(tenant).bearer(), 403);

        call(HttpMethod.DELETE, path(id), null, owner, 204);
        assertThat(kept()).doesNotContain("Olu Ade", "1180");
        assertThat(awaitStatus(id, "DISMISSED").path("facts")).isEmpty();
    }

    @Test
    void whatIsPublishedIsAskedAboutInTheBackgroundIfTheBusinessWantsSo() {
        connect("ON_PUBLISH", 10);

        String known = add("12 Elm Street", 4);
        String unknown = add("1 Nowhere Road", 4);
        String vague = add(null, 4);

        awaitStatus(known, "FOUND");
        awaitStatus(unknown, "NOT_FOUND");
        awaitStatus(vague, "TOO_LITTLE_KNOWN");
        assertThat(account().path("answersThisMonth").asInt()).isEqualTo(1);
    }

    @Test
    void noMoreIsPaidInAMonthThanTheBusinessWants() {
        connect("ON_REQUEST", 1);
        String first = add("12 Elm Street", 4);
        String second = add("14 Elm Street", 4);
        call(HttpMethod.POST, path(first), "{}", owner, 202);
        awaitStatus(first, "FOUND");
        call(HttpMethod.POST, path(second), "{}", owner, 202);

        await().until(() -> status(second).path("reason").asString("").contains("limit of 1"));
        assertThat(provider.questions()).hasSize(1);
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("is down", json(503, "{}"), 1, "answered 503"),
                Arguments.of("writes garbage", json(200, "<html>"), 2, "cannot be read"),
                Arguments.of("breaks off", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE), 2, "does not answer"),
                Arguments.of(
                        "hangs", json(200, ProviderStandIn.PROPERTY).withFixedDelay(20_000), 2, "does not answer"));
    }

    /// What may have been paid for is counted, so that no bill is higher than the limit.
    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void whatGoesWrongOnceIsAskedAgainLater(String trouble, ResponseDefinitionBuilder answer, int paid, String reason) {
        connect("ON_REQUEST", 10);
        provider.fails(answer);
        String id = add("12 Elm Street", 4);
        call(HttpMethod.POST, path(id), "{}", owner, 202);
        await().until(() -> status(id).path("reason").asString("").contains(reason));

        clock.advance(Duration.ofMinutes(11));

        awaitStatus(id, "FOUND");
        assertThat(provider.questions()).hasSize(2);
        assertThat(account().path("answersThisMonth").asInt()).as(trouble).isEqualTo(paid);
    }

    @Test
    void aRateLimitIsWaitedOutAsLongAsTheProviderSays() {
        connect("ON_REQUEST", 10);
        provider.fails(json(429, "{}").withHeader("Retry-After", "1200"));
        String id = add("12 Elm Street", 4);
        call(HttpMethod.POST, path(id), "{}", owner, 202);
        await().until(() -> provider.questions().size() == 1);
        clock.advance(Duration.ofMinutes(15));
        call(HttpMethod.POST, path(add("14 Elm Street", 3)), "{}", owner, 202);
        assertThat(provider.questions()).hasSize(1);

        clock.advance(Duration.ofMinutes(6));

        awaitStatus(id, "FOUND");
    }

    @Test
    void aKeyIsTestedWhenItIsSavedAndWhatWaitsGoesOnWithABetterOne() {
        put("{\"apiKey\": \"wrong-key\"}", null, 201);
        await().until(() -> account().path("trouble").asString("").contains("does not take the key"));
        assertThat(account().toString()).doesNotContain("wrong-key");
        String id = add("12 Elm Street", 4);
        call(HttpMethod.POST, path(id), "{}", owner, 202);
        assertThat(status(id).path("reason").asString()).contains("does not take the key");
        assertThat(call(HttpMethod.POST, ACCOUNT + "/test", "{}", owner, 200)
                        .path("works")
                        .asBoolean())
                .isFalse();

        put("{\"apiKey\": \"%s\"}".formatted(key), null, 428);
        put("{\"apiKey\": \"%s\"}".formatted(key), "*", 200);

        awaitStatus(id, "FOUND");
        assertThat(call(HttpMethod.POST, ACCOUNT + "/test", "{}", owner, 200)
                        .path("works")
                        .asBoolean())
                .isTrue();
        assertThat(keptKey()).doesNotContain(key);
    }

    @Test
    void withoutAnAccountNothingIsAskedAndAnotherTenantSeesNothing() {
        String id = add("12 Elm Street", 4);
        assertThat(call(HttpMethod.POST, path(id), "{}", owner, 409)
                        .path("code")
                        .asString())
                .isEqualTo("enrichment_account_missing");
        connect("ON_REQUEST", 10);
        call(HttpMethod.POST, path(id), "{}", owner, 202);
        awaitStatus(id, "FOUND");
        String stranger = TestTokens.user(UUID.randomUUID()).bearer();

        call(HttpMethod.GET, path(id), null, stranger, 404);
        call(HttpMethod.POST, path(id), "{}", stranger, 404);
        call(HttpMethod.GET, ACCOUNT, null, stranger, 404);
        call(HttpMethod.DELETE, ACCOUNT, null, owner, 204);
        call(HttpMethod.GET, ACCOUNT, null, owner, 404);
        assertThat(facts(awaitStatus(id, "FOUND"))).containsKey("BEDROOMS");
    }

    private void connect(String mode, int limit) {
        put("{\"apiKey\": \"%s\", \"mode\": \"%s\", \"monthlyLimit\": %d}".formatted(key, mode, limit), null, 201);
    }

    private void put(String body, @Nullable String tag, int status) {
        var request = http.put().uri(ACCOUNT).header("Authorization", owner).contentType(MediaType.APPLICATION_JSON);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        request.body(body).exchange().expectStatus().isEqualTo(status);
    }

    private JsonNode account() {
        return call(HttpMethod.GET, ACCOUNT, null, owner, 200);
    }

    private JsonNode status(String id) {
        return call(HttpMethod.GET, path(id), null, owner, 200);
    }

    private static String path(String id) {
        return "/api/v1/properties/" + id + "/enrichment";
    }

    private String add(@Nullable String street, int bedrooms) {
        String address = street == null ? "" : "\"line1\": \"" + street + "\", ";
        return call(HttpMethod.POST, "/api/v1/properties", """
                {"status": "PUBLISHED", "bedrooms": %d, "price": {"amount": 100, "currency": "USD"},
                 "address": {%s"city": "Seattle"}}
                """.formatted(bedrooms, address), owner, 201)
                .path("id")
                .asString();
    }

    private JsonNode awaitStatus(String id, String status) {
        await().untilAsserted(() -> assertThat(status(id).path("status").asString())
                .as(status(id).toString())
                .isEqualTo(status));
        return status(id);
    }

    private static Map<String, String> facts(JsonNode enrichment) {
        return enrichment
                .path("facts")
                .valueStream()
                .collect(Collectors.toMap(fact -> fact.path("kind").asString(), fact -> fact.path("value")
                        .asString()));
    }

    private String kept() {
        return read("select string_agg(e::text, ' ') from listing_enrichment e");
    }

    private String keptKey() {
        return read("select api_key from enrichment_account");
    }

    private String read(String sql) {
        return Tenancy.<String>callAs(
                tenant,
                () -> transaction.<String>execute(
                        _ -> jdbc.sql(sql).query(String.class).single()));
    }

    private JsonNode call(HttpMethod method, String path, @Nullable String body, String bearer, int status) {
        var request =
                http.method(method).uri(path).header("Authorization", bearer).contentType(MediaType.APPLICATION_JSON);
        if (body != null) {
            request.body(body);
        }
        var result = request.exchange().returnResult(String.class);
        String text = result.getResponseBody();
        assertThat(result.getStatus().value()).as(text).isEqualTo(status);
        return text == null || !text.startsWith("{")
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(text);
    }
}
