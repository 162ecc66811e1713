package io.doorstep.leadcrm.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// CMP-01, CMP-02
class AccessIntegrationTests extends CrmTest {

    private static final Map<String, ?> EXPORT = Map.of("kind", "EXPORT");
    private static final List<String> OTHERS = List.of("campaign", "chat-ai", "identity", "notification", "property");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anExportShowsWhatIsKnownInEveryTableAndNobodyElse() {
        Business business = aBusiness();
        Traces traces = new Traces(business, jdbc, transaction);
        UUID person = traces.person(traces.leave());
        jane(business);
        await().until(() -> traces.found().containsAll(List.of("partner_event", "person_description")));

        JsonNode file = file(business, person, requested(business, person));
        JsonNode known = file.at("/parts/lead-crm");

        assertThat(known.toString().toLowerCase()).contains(Traces.WORDS);
        assertThat(traces.found())
                .allSatisfy(table -> assertThat(ShownFacts.queries().values())
                        .anyMatch(query -> Pattern.compile("\\b(from|join) " + table + "\\b")
                                .matcher(query)
                                .find()));
        assertThat(known.toString()).doesNotContain("Jane Doe", "jane@example.com", "Given to");
        assertThat(known.at("/identities/0/value").asString()).isNotEmpty();
        assertThat(known.at("/leads/0/scoreFactors/0/because").asString()).isNotEmpty();
        assertThat(known.at("/scores/0/factors/0/because").asString()).isNotEmpty();
        assertThat(known.at("/consents").toString()).contains("I agree.", "Call with Zephyrine", "203.0.113.77");
        assertThat(known.path("calls")).hasSize(2);
        assertThat(known.at("/saidByOthers/0/facts/0/value").asString()).isEqualTo("z@quillfeather.example");
        assertThat(known.at("/appointments/0/liked").asString()).isEqualTo("The gardenia");
        assertThat(OffsetDateTime.parse(known.at("/appointments/1/startsAt").asString()))
                .isAfter(OffsetDateTime.parse(known.at("/leads/0/capturedAt").asString()));
        assertThat(file.path("sold").asBoolean()).isFalse();
        assertThat(file.path("categories")).isNotEmpty().allSatisfy(category -> assertThat(
                        category.path("purpose").asString())
                .isNotEmpty());
    }

    @Test
    void theOthersAreAskedAsTheContractSaysAndTheFileGrowsWithTheirParts() {
        Business business = aBusiness();
        UUID lead = business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"))
                .id();
        UUID jane = UUID.fromString(business.lead(lead).text("personId"));
        UUID request = requested(business, jane);
        var asked = events.awaitOne("person.export-requested", business.id());
        Contracts.assertMatches("person.export-requested", asked.data());
        assertThat(asked.key()).isEqualTo(jane.toString());
        assertThat(asked.data().get("ids").valueStream().map(JsonNode::asString))
                .contains(jane.toString(), lead.toString());
        assertThat(file(business, jane, request).path("pending").toString()).contains(OTHERS);

        assertThat(part(business, request, "campaign", "first")).isEqualTo(204);

        Answer running = business.get(requests(jane) + "/" + request);
        assertThat(running.text("status")).isEqualTo("RUNNING");
        assertThat(running.body().at("/parts/0/finishedAt").asString()).isNotEmpty();
        assertThat(running.body().at("/parts/1").has("finishedAt")).isFalse();
        JsonNode file = file(business, jane, request);
        assertThat(file.at("/parts/campaign/said").asString()).isEqualTo("first");
        assertThat(file.path("pending").toString()).doesNotContain("campaign").contains("notification");
        for (String service : OTHERS.subList(1, OTHERS.size())) {
            assertThat(part(business, request, service, "there")).isEqualTo(204);
        }
        Answer finished = business.get(requests(jane) + "/" + request);
        assertThat(finished.text("status")).isEqualTo("FINISHED");
        assertThat(Instant.parse(finished.text("fileUntil")))
                .isBefore(clock.instant().plus(Duration.ofDays(8)));
        assertThat(file(business, jane, request).path("pending")).isEmpty();
    }

    @Test
    void aPartThatIsRepeatedOrNobodyWaitsForChangesNothing() {
        Business business = aBusiness();
        UUID jane = jane(business);
        UUID request = requested(business, jane);
        part(business, request, "campaign", "first");

        assertThat(part(business, request, "campaign", "second")).isEqualTo(404);
        assertThat(part(business, request, "billing", "uncalled")).isEqualTo(404);
        assertThat(part(business, request, "lead-crm", "forged")).isEqualTo(404);
        assertThat(part(aBusiness(), request, "chat-ai", "a stranger's")).isEqualTo(404);
        String member =
                TestTokens.user(business.id()).subject(UUID.randomUUID()).bearer();
        assertThat(business.callAs(member, HttpMethod.POST, "/internal/person-parts", partOf(request, "mine"))
                        .status())
                .isEqualTo(403);

        JsonNode file = file(business, jane, request);
        assertThat(file.at("/parts/campaign/said").asString()).isEqualTo("first");
        assertThat(file.path("parts").propertyNames()).containsExactlyInAnyOrder("campaign", "lead-crm");
    }

    @Test
    void aRequestThatIsNotAnsweredInTimeIsOverdueAndItsFileSaysWhoIsMissing() {
        Business business = aBusiness();
        UUID jane = jane(business);
        UUID request = requested(business, jane);
        clock.advance(Duration.ofDays(31));

        assertThat(business.get(requests(jane) + "/" + request).text("status")).isEqualTo("OVERDUE");
        assertThat(fetch(business, jane, request).body().path("pending")).hasSameSizeAs(OTHERS);
    }

    /// CMP-03
    @Test
    void aFileIsKeptEncryptedAndForItsTime() {
        Business business = aBusiness();
        UUID jane = jane(business);
        UUID request = requested(business, jane);
        assertThat(contents(business)).singleElement().asString().doesNotContain("jane");
        OTHERS.forEach(service -> part(business, request, service, "there"));
        clock.advance(Duration.ofDays(8));

        Answer late = fetch(business, jane, request);

        assertThat(late.status()).isEqualTo(410);
        assertThat(late.text("code")).isEqualTo("file_expired");
        await().until(() -> contents(business).isEmpty());
    }

    @Test
    void whoWasMergedIsShownAsOnePerson() {
        Business business = aBusiness();
        UUID jane = jane(business);
        UUID twin = business.post("/api/v1/people", Map.of("name", "J. Doe", "emails", List.of("j@example.com")))
                .id();
        String path = "/api/v1/people/" + jane;
        business.post(path + "/merge", business.get(path).etag(), Map.of("personId", twin));

        Answer accepted = business.post(requests(twin), EXPORT);

        assertThat(accepted.text("personId")).isEqualTo(jane.toString());
        assertThat(events.awaitOne("person.export-requested", business.id())
                        .data()
                        .get("ids")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains(jane.toString(), twin.toString());
        assertThat(file(business, jane, accepted.id()).at("/parts/lead-crm").toString())
                .contains("jane@example.com", "j@example.com");
    }

    @Test
    void anErasureTakesTheExportsAwayAndLeavesNothingToExport() {
        Business business = aBusiness();
        UUID jane = jane(business);
        UUID request = requested(business, jane);
        part(business, request, "campaign", "there");

        business.post(requests(jane), Map.of("kind", "ERASURE"));

        assertThat(contents(business)).isEmpty();
        assertThat(fetch(business, jane, request).status()).isEqualTo(404);
        assertThat(part(business, request, "chat-ai", "late")).isEqualTo(404);
        assertThat(contents(business)).isEmpty();
        assertThat(business.post(requests(jane), EXPORT).status()).isEqualTo(404);
    }

    @Test
    void whatIsOnHoldForACourtCanBeSeen() {
        Business business = aBusiness();
        UUID jane = jane(business);
        business.put("/api/v1/people/" + jane + "/legal-hold", null, Map.of("reason", "Case 2026/17"));
        assertThat(business.post(requests(jane), EXPORT).status()).isEqualTo(202);
    }

    /// CMP-07
    @Test
    void whoAskedAndWhoTookTheFileAwayIsRecorded() {
        Business business = aBusiness();
        UUID jane = jane(business);
        UUID request = requested(business, jane);
        fetch(business, jane, request);
        await().untilAsserted(() -> assertThat(events.seen("audit.recorded", business.id()).stream()
                        .flatMap(event -> event.data().path("entries").valueStream())
                        .map(entry -> entry.path("action").asString() + " "
                                + entry.path("objectId").asString()))
                .contains("export " + jane, "download " + request));
    }

    @Test
    void onlyWhoMayAndHasJustProvedWhoTheyAreSeesAndOnlyTheOwnPeople() {
        Business business = aBusiness();
        UUID jane = jane(business);
        UUID request = requested(business, jane);
        String file = requests(jane) + "/" + request + "/file";
        String agent = TestTokens.user(business.id())
                .permissions("person:read", "person:write", "lead:export")
                .bearer();
        String stale = TestTokens.user(business.id())
                .provedAt(Instant.now().minus(Duration.ofDays(1)))
                .bearer();
        for (String bearer : List.of(agent, stale)) {
            assertThat(business.callAs(bearer, HttpMethod.POST, requests(jane), EXPORT)
                            .status())
                    .isBetween(401, 403);
            assertThat(business.callAs(bearer, HttpMethod.GET, file, null).status())
                    .isBetween(401, 403);
        }
        Business thief = aBusiness();
        assertThat(Stream.of(
                                thief.post(requests(jane), EXPORT),
                                thief.get(requests(jane) + "/" + request),
                                thief.get(file),
                                business.get(requests(UUID.randomUUID()) + "/" + request + "/file"))
                        .map(Answer::status))
                .containsOnly(404);
        assertThat(business.get(file).status()).isEqualTo(200);
    }

    private static UUID jane(Business business) {
        return business.post("/api/v1/people", Map.of("name", "Jane Doe", "emails", List.of("jane@example.com")))
                .id();
    }

    private static UUID requested(Business business, UUID person) {
        Answer accepted = business.post(requests(person), EXPORT);
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(202);
        return accepted.id();
    }

    private static JsonNode file(Business business, UUID person, UUID request) {
        Answer file = business.get(requests(person) + "/" + request + "/file");
        assertThat(file.status()).as(file.body().toString()).isEqualTo(200);
        return file.body();
    }

    /// By somebody who has proved just now who they are, whatever the clock says.
    private Answer fetch(Business business, UUID person, UUID request) {
        String bearer = TestTokens.user(business.id()).provedAt(clock.instant()).bearer();
        return business.callAs(bearer, HttpMethod.GET, requests(person) + "/" + request + "/file", null);
    }

    /// As the service itself hands it in.
    private static int part(Business business, UUID request, String service, String said) {
        String bearer = TestTokens.service(business.id(), service).bearer();
        return business.callAs(bearer, HttpMethod.POST, "/internal/person-parts", partOf(request, said))
                .status();
    }

    private static Map<String, ?> partOf(UUID request, String said) {
        return Map.of("requestId", request, "content", Map.of("said", said));
    }

    private List<String> contents(Business business) {
        return Tenancy.callAs(
                business.id(),
                () -> transaction.execute(
                        _ -> jdbc.sql("select content from person_request_part where content is not null")
                                .query(String.class)
                                .list()));
    }

    private static String requests(UUID person) {
        return "/api/v1/people/" + person + "/privacy-requests";
    }
}
