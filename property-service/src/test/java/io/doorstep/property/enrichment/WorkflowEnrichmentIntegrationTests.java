package io.doorstep.property.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.N8nStandIn.Asked;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// N8N-02, PROP-24: a listing is enriched by a workflow, or without it.
class WorkflowEnrichmentIntegrationTests extends WorkflowTest {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private String secret;

    @BeforeEach
    void connectWorkflow() {
        secret = connect();
    }

    @Test
    void aPublishedListingIsAskedAboutSignedAndWithWhatItSaysItself() {
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);

        assertThat(asked.isSignedWith(secret)).isTrue();
        assertThat(asked.id()).isEqualTo(asked.run().toString());
        assertThat(asked.json().path("type").asString()).isEqualTo("property.enrichment-asked");
        assertThat(asked.data().path("listingId").asString()).isEqualTo(id);
        assertThat(asked.data().at("/address/line1").asString()).isEqualTo("12 Elm Street");
        assertThat(asked.data().at("/known/bedrooms").asInt()).isEqualTo(4);
        assertThat(asked.data().path("wanted").toString()).contains("PARCEL_NUMBER");
        assertThat(enrichment(id).path("reason").asString()).contains("has been asked and has until");
        assertThat(run(asked.run()).path("state").asString()).isEqualTo("OPEN");
        assertThat(run(asked.run()).path("listingId").asString()).isEqualTo(id);
    }

    /// N8N-06
    @Test
    void whatTheWorkflowBringsStandsBesideTheListingAndOverwritesNothing() {
        String id = add("12 Elm Street");
        JsonNode before = call(HttpMethod.GET, "/api/v1/properties/" + id, null, owner, 200);
        Asked asked = n8n.awaitAsked(1);

        JsonNode taken = callback(asked, secret, facts(asked, 3), 200);

        assertThat(taken.path("state").asString()).isEqualTo("ANSWERED");
        JsonNode told = awaitStatus(id, "FOUND");
        assertThat(told.path("source").asString()).isEqualTo("workflow");
        assertThat(told.path("facts").toString()).contains("BEDROOMS", "\"3\"", "1955");
        assertThat(told.path("ownerName").asString()).isEqualTo("Olu Ade");
        assertThat(call(HttpMethod.GET, "/api/v1/properties/" + id, null, owner, 200))
                .isEqualTo(before);
        assertThat(run(asked.run()).path("result").toString())
                .contains("BEDROOMS")
                .doesNotContain("1955", "Olu");
    }

    /// N8N-06
    @Test
    void aRepeatIsAnsweredEquallyAndAnotherAnswerIsRefused() {
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        JsonNode first = callback(asked, secret, facts(asked, 3), 200);

        assertThat(callback(asked, secret, facts(asked, 3), 200)).isEqualTo(first);
        assertThat(callback(asked, secret, facts(asked, 9), 409).path("code").asString())
                .isEqualTo("run_answered_already");
        assertThat(enrichment(id).path("facts").toString()).contains("\"3\"").doesNotContain("\"9\"");
    }

    /// N8N-06
    @Test
    void onlyTheWorkflowAnswersOnlyForItsRunAndOnlyWhatCanHold() {
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        String stranger = TestTokens.user(UUID.randomUUID()).bearer();
        String foreign = call(HttpMethod.PUT, WORKFLOW, "{\"url\": \"%s\"}".formatted(n8n.url()), stranger, 201)
                .path("secret")
                .asString();
        add("14 Elm Street");
        Asked other = n8n.awaitAsked(2);

        callback(asked, foreign, facts(asked, 3), 401);
        callback(other, secret, facts(asked, 3), 404);
        callback("/hooks/properties/nonsense", secret, facts(asked, 3), 404);
        callback(asked, secret, "nonsense", 400);
        JsonNode refused = callback(asked, secret, facts(asked, -1), 422);

        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/facts/0/value");
        assertThat(enrichment(id).path("status").asString()).isEqualTo("WAITING");
        assertThat(run(asked.run()).path("state").asString()).isEqualTo("OPEN");
        call(HttpMethod.GET, RUNS + "/" + asked.run(), null, stranger, 404);
        call(HttpMethod.POST, RUNS + "/" + asked.run() + "/retry", "{}", stranger, 404);
        assertThat(call(HttpMethod.GET, RUNS, null, stranger, 200).path("items"))
                .isEmpty();
        callback(asked, secret, facts(asked, 3), 200);
    }

    @Test
    void nothingIsDoneForAListingThatIsDeletedAndTheWorkflowIsToldSo() {
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        http.delete()
                .uri("/api/v1/properties/" + id)
                .header("Authorization", owner)
                .header("If-Match", "*")
                .exchange()
                .expectStatus()
                .isNoContent();

        JsonNode told = callback(asked, secret, facts(asked, 3), 200);

        assertThat(told.path("state").asString()).isEqualTo("DROPPED");
        assertThat(told.path("reason").asString()).contains("nothing to do any more");
    }

    @Test
    void whenNobodyElseCanBeAskedTheListingSaysSoAndTheWorkflowIsAskedAgainLaterAndNotForEver() {
        String id = add("12 Elm Street");
        for (Duration pause : new Duration[] {
            Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12), Duration.ofDays(1), Duration.ofDays(3)
        }) {
            Asked asked = awaitOpen(id);
            int questions = n8n.asked().size();
            callback(asked, secret, declined(asked), 200);
            assertThat(enrichment(id).path("status").asString()).isEqualTo("WAITING");
            assertThat(enrichment(id).path("reason").asString())
                    .contains("The workflow declined: No data here; it is asked again at");
            clock.advance(pause.minusMinutes(5));
            assertThat(n8n.asked()).hasSize(questions);
            clock.advance(Duration.ofMinutes(6));
        }
        Asked last = awaitOpen(id);
        callback(last, secret, declined(last), 200);

        JsonNode failed = awaitStatus(id, "FAILED");
        assertThat(failed.path("reason").asString()).isEqualTo("The workflow declined: No data here");
        assertThat(n8n.asked()).hasSize(6);
    }

    @Test
    void whenTheWorkflowDoesNotAnswerInTimeTheProviderIsAskedAndALateAnswerChangesNothing() {
        new ProviderStandIn("key-of-" + tenant);
        connectAccount("ON_PUBLISH");
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        await().until(() -> run(asked.run()).has("takenAt"));
        clock.advance(PATIENCE);

        JsonNode told = awaitStatus(id, "FOUND");
        assertThat(told.path("source").asString()).isEqualTo("localhost");
        JsonNode run = awaitRun(asked.run(), "FELL_BACK");
        assertThat(run.path("reason").asString()).isEqualTo("The workflow took it and did not answer in time");
        assertThat(run.at("/result/next").asString()).isEqualTo("PROVIDER");
        JsonNode late = callback(asked, secret, facts(asked, 9), 202);
        assertThat(late.path("disposition").asString()).isEqualTo("late");
        assertThat(enrichment(id)).isEqualTo(told);
        assertThat(run(asked.run()).path("lateResult").toString()).doesNotContain("Olu");
    }

    @Test
    void answersThatCostMoneyAreNotBoughtForWhatNobodyAskedAbout() {
        new ProviderStandIn("key-of-" + tenant);
        connectAccount("ON_REQUEST");
        String published = add("12 Elm Street");
        Asked first = n8n.awaitAsked(1);
        callback(first, secret, declined(first), 200);
        assertThat(enrichment(published).path("status").asString()).isEqualTo("WAITING");

        call(HttpMethod.DELETE, path(published), null, owner, 204);
        call(HttpMethod.POST, path(published), "{}", owner, 202);
        Asked second = n8n.awaitAsked(2);
        callback(second, secret, declined(second), 200);
        assertThat(awaitStatus(published, "FOUND").path("source").asString()).isEqualTo("localhost");
    }

    @Test
    void aWorkflowIsAskedAboutTwentyAtATime() {
        for (int i = 0; i < 21; i++) {
            add(i + " Elm Street");
        }
        Asked first = n8n.awaitAsked(20);
        assertThat(call(HttpMethod.GET, RUNS, null, owner, 200).path("items")).hasSize(20);

        callback(first, secret, facts(first, 3), 200);

        n8n.awaitAsked(21);
    }

    @Test
    void whenTheWorkflowIsDisconnectedTheProviderIsAskedAboutWhatWaitsForIt() {
        new ProviderStandIn("key-of-" + tenant);
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        callback(asked, secret, declined(asked), 200);
        connectAccount("ON_PUBLISH");

        call(HttpMethod.DELETE, WORKFLOW, null, owner, 204);

        assertThat(awaitStatus(id, "FOUND").path("source").asString()).isEqualTo("localhost");
    }

    @Test
    void whenTheProviderIsLeftTheWorkflowIsAskedAboutWhatWaitsForIt() {
        new ProviderStandIn("key-of-" + tenant).fails(ProviderStandIn.json(503, "{}"));
        connectAccount("ON_PUBLISH");
        String id = add("12 Elm Street");
        Asked first = n8n.awaitAsked(1);
        callback(first, secret, declined(first), 200);
        await().until(() -> enrichment(id).path("reason").asString("").contains("503"));

        call(HttpMethod.DELETE, ACCOUNT, null, owner, 204);

        Asked second = n8n.awaitAsked(2);
        callback(second, secret, facts(second, 3), 200);
        assertThat(awaitStatus(id, "FOUND").path("source").asString()).isEqualTo("workflow");
    }

    @Test
    void aWorkflowThatIsGoneIsNotWaitedFor() {
        n8n.answers(410);
        String id = add("12 Elm Street");
        JsonNode run = awaitRun(n8n.awaitAsked(1).run(), "FELL_BACK");
        assertThat(run.path("reason").asString()).contains("410");
        assertThat(enrichment(id).path("reason").asString()).contains("410", "asked again");
    }

    @Test
    void aRunThatIsOverIsAskedForOnceMoreOnDemandAndFactsStayUntilThereAreOthers() {
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        String retry = RUNS + "/" + asked.run() + "/retry";
        assertThat(call(HttpMethod.POST, retry, "{}", owner, 409).path("code").asString())
                .isEqualTo("run_open");
        callback(asked, secret, facts(asked, 3), 200);
        String reader = TestTokens.user(tenant).permissions("crm:read").bearer();
        call(HttpMethod.POST, retry, "{}", reader, 403);

        JsonNode again = call(HttpMethod.POST, retry, "{}", owner, 202);
        Asked second = n8n.awaitAsked(2);
        assertThat(again.path("retryOf").asString()).isEqualTo(asked.run().toString());
        assertThat(enrichment(id).path("facts")).isNotEmpty();
        callback(second, secret, facts(second, 5), 200);

        assertThat(enrichment(id).path("facts").toString()).contains("\"5\"");
        assertThat(call(HttpMethod.GET, RUNS + "?listing=" + id, null, reader, 200)
                        .path("items"))
                .hasSize(2);
        assertThat(call(HttpMethod.GET, RUNS + "?state=OPEN", null, reader, 200).path("items"))
                .isEmpty();
        assertThat(call(HttpMethod.GET, RUNS + "?limit=1", null, reader, 200).has("nextCursor"))
                .isTrue();
    }

    @Test
    void whatWasDismissedIsNotBroughtBackByALateAnswer() {
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        call(HttpMethod.DELETE, path(id), null, owner, 204);

        assertThat(callback(asked, secret, facts(asked, 3), 200).path("state").asString())
                .isEqualTo("DROPPED");
        assertThat(enrichment(id).path("status").asString()).isEqualTo("DISMISSED");
        assertThat(enrichment(id).path("facts")).isEmpty();
    }

    /// CMP-01, CMP-02: nobody has an id by which a request could name an owner; a member's word is enough.
    @Test
    void anOwnersNameIsInOnePlaceOnlyAndADismissalTakesItAway() {
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        callback(asked, secret, facts(asked, 3), 200);
        assertThat(kept("listing_enrichment")).contains("Olu Ade");
        assertThat(kept("workflow_run")).doesNotContain("Olu Ade");

        call(HttpMethod.DELETE, path(id), null, owner, 204);

        assertThat(kept("listing_enrichment")).doesNotContain("Olu Ade");
    }

    @Test
    void whoKnowsNothingSaysSoAndNobodyAsksAboutAListingWithoutAnAddress() {
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        callback(asked, secret, "{\"runId\": \"%s\", \"facts\": []}".formatted(asked.run()), 200);
        awaitStatus(id, "NOT_FOUND");
        awaitStatus(add(null), "TOO_LITTLE_KNOWN");
        assertThat(n8n.asked()).hasSize(1);
    }

    @Test
    void runsLeaveSomeMonthsAfterTheyWereSettledAndFactsStay() {
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(1);
        callback(asked, secret, facts(asked, 3), 200);
        clock.advance(Duration.ofDays(91));
        clock.advance(Duration.ofDays(2));

        await().untilAsserted(() -> call(HttpMethod.GET, RUNS + "/" + asked.run(), null, owner, 404));
        assertThat(enrichment(id).path("facts")).isNotEmpty();
    }

    @Test
    void aWorkflowIsConnectedChangedTestedAndDisconnectedAndWhatWaitsForItIsNotAskedAnyMore() {
        assertThat(call(HttpMethod.GET, WORKFLOW, null, owner, 200).has("secret"))
                .isFalse();
        call(
                HttpMethod.PUT,
                WORKFLOW,
                "{\"url\": \"http://10.0.0.1/x\"}",
                TestTokens.user(UUID.randomUUID()).bearer(),
                422);
        call(HttpMethod.PUT, WORKFLOW, "{\"url\": \"%s\"}".formatted(n8n.url()), owner, 428);
        assertThat(call(HttpMethod.POST, WORKFLOW + "/test", "{}", owner, 200)
                        .path("works")
                        .asBoolean())
                .isTrue();
        assertThat(n8n.awaitAsked(1).json().path("type").asString()).isEqualTo("workflow.test");
        String next = call(HttpMethod.POST, WORKFLOW + "/rotate-secret", "{}", owner, 200)
                .path("secret")
                .asString();
        String id = add("12 Elm Street");
        Asked asked = n8n.awaitAsked(2);
        assertThat(asked.isSignedWith(secret) && asked.isSignedWith(next)).isTrue();
        callback(asked, next, declined(asked), 200);

        call(HttpMethod.DELETE, WORKFLOW, null, owner, 204);

        call(HttpMethod.GET, path(id), null, owner, 404);
        call(HttpMethod.GET, WORKFLOW, null, owner, 404);
        assertThat(call(HttpMethod.POST, path(id), "{}", owner, 409)
                        .path("code")
                        .asString())
                .isEqualTo("enrichment_account_missing");
        assertThat(call(HttpMethod.POST, RUNS + "/" + asked.run() + "/retry", "{}", owner, 409)
                        .path("code")
                        .asString())
                .isEqualTo("workflow_not_connected");
    }

    private String kept(String table) {
        return Tenancy.<String>callAs(
                tenant,
                () -> transaction.<String>execute(_ -> jdbc.sql("select string_agg(t::text, ' ') from " + table + " t")
                        .query(String.class)
                        .single()));
    }

    private void connectAccount(String mode) {
        call(
                HttpMethod.PUT,
                ACCOUNT,
                "{\"apiKey\": \"key-of-%s\", \"mode\": \"%s\", \"monthlyLimit\": 10}".formatted(tenant, mode),
                owner,
                201);
    }

    /// The question about a listing whose run is open.
    private Asked awaitOpen(String listing) {
        await().until(() -> n8n.asked().stream().anyMatch(this::isOpen));
        return n8n.asked().stream()
                .filter(asked -> asked.data().path("listingId").asString().equals(listing))
                .filter(this::isOpen)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOpen(Asked asked) {
        return run(asked.run()).path("state").asString().equals("OPEN");
    }
}
