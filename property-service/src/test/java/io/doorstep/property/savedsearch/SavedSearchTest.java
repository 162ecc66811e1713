package io.doorstep.property.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A business with clients who look for something, fresh for each test.
@ServiceTest
public abstract class SavedSearchTest {

    protected static final String SEARCHES = "/api/v1/properties/saved-searches";
    protected static final String MATCHED = "saved-search.matched";

    @Autowired
    protected RestTestClient http;

    @Autowired
    protected TestEvents events;

    @Autowired
    protected TestClock clock;

    protected final UUID tenant = UUID.randomUUID();
    protected final UUID member = UUID.randomUUID();
    protected final UUID client = UUID.randomUUID();
    private final Set<String> witnesses = new HashSet<>();

    @AfterEach
    void showTheRealTimeAgain() {
        clock.real();
    }

    protected record Answer(
            int status, JsonNode body, @Nullable String tag) {

        public Answer expect(int wanted) {
            assertThat(status).as(body.toString()).isEqualTo(wanted);
            return this;
        }

        public String text(String pointer) {
            return body.at(pointer).asString("");
        }
    }

    protected Answer call(HttpMethod method, String path, @Nullable Object body, String bearer, @Nullable String tag) {
        var request =
                http.method(method).uri(path).header("Authorization", bearer).contentType(MediaType.APPLICATION_JSON);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        if (body != null) {
            request.body(
                    body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body));
        }
        var result = request.exchange().returnResult(String.class);
        String text = result.getResponseBody();
        return new Answer(
                result.getStatus().value(),
                text == null || text.isEmpty() || !text.startsWith("{")
                        ? JsonMapper.shared().createObjectNode()
                        : JsonMapper.shared().readTree(text),
                result.getResponseHeaders().getETag());
    }

    protected String owner() {
        return TestTokens.user(tenant).subject(member).bearer();
    }

    protected Answer post(String path, Object body) {
        return call(HttpMethod.POST, path, body, owner(), null);
    }

    protected Answer get(String path) {
        return call(HttpMethod.GET, path, null, owner(), null);
    }

    /// @param search as JSON
    protected String save(UUID whose, String search, String frequency) {
        return post(SEARCHES, """
                {"name": "Search of %s", "clientId": "%s", "frequency": "%s", "search": %s}
                """.formatted(whose, whose, frequency, search))
                .expect(201)
                .text("/id");
    }

    protected String save(UUID whose, String search) {
        return save(whose, search, "AT_ONCE");
    }

    protected Listing publish(String reference, long price, int bedrooms, String feature) {
        return publish("""
                {"reference": "%s", "status": "PUBLISHED", "price": {"amount": %d, "currency": "USD"}, "bedrooms": %d,
                 "address": {"city": "Seattle", "region": "WA"}, "features": ["%s"],
                 "location": {"type": "Point", "coordinates": [-122.3, 47.6]}}
                """.formatted(reference, price, bedrooms, feature));
    }

    protected Listing publish(String body) {
        Answer made = post("/api/v1/properties", body).expect(201);
        return new Listing(made.text("/id"), made.tag());
    }

    protected Listing change(Listing listing, Map<String, ?> patch) {
        var result = http.patch()
                .uri("/api/v1/properties/" + listing.id())
                .header("Authorization", owner())
                .header("If-Match", String.valueOf(listing.tag()))
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .body(JsonMapper.shared().writeValueAsString(patch))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class);
        return new Listing(listing.id(), result.getResponseHeaders().getETag());
    }

    /// A listing as its version was seen.
    protected record Listing(String id, @Nullable String tag) {}

    protected List<ReceivedEvent> alerts(int count) {
        return events.await(MATCHED, tenant, count);
    }

    /// What was told until now, once all that was written is matched: a witness asks for something that nobody else
    /// does.
    protected List<ReceivedEvent> alertsAfterAll() {
        UUID witness = UUID.randomUUID();
        witnesses.add(witness.toString());
        int bedrooms = 50 + witnesses.size();
        save(witness, "{\"minBedrooms\": %d, \"maxBedrooms\": %d}".formatted(bedrooms, bedrooms));
        publish("W" + bedrooms, 900_000_000, bedrooms, "witness");
        Awaitility.await().until(() -> alertsOf(witness).size() == 1);
        return events.seen(MATCHED, tenant).stream()
                .filter(event ->
                        !witnesses.contains(event.data().path("clientId").asString()))
                .toList();
    }

    protected List<ReceivedEvent> alertsOf(UUID whose) {
        return events.seen(MATCHED, tenant).stream()
                .filter(event -> event.data().path("clientId").asString().equals(whose.toString()))
                .toList();
    }

    protected static List<String> kinds(List<ReceivedEvent> alerts) {
        return alerts.stream()
                .map(event -> event.data().at("/listings/0/kind").asString())
                .toList();
    }
}
