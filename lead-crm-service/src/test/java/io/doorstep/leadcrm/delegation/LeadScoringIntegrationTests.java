package io.doorstep.leadcrm.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.N8nStandIn.Asked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// N8N-03: a lead is scored by a workflow, or without it.
class LeadScoringIntegrationTests extends DelegationTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private String secret;

    @BeforeEach
    void connect() {
        secret = connect(SCORING);
    }

    /// N8N-01, N8N-03
    @Test
    void aCapturedLeadIsAskedForSignedAndByItsConductAlone() {
        UUID lead = aLead("jane@example.com");
        Asked asked = n8n.awaitAsked(1);
        assertThat(asked.isSignedWith(secret)).isTrue();
        assertThat(asked.id()).isEqualTo(asked.run().toString());
        assertThat(asked.json().get("type").stringValue()).isEqualTo("lead.scoring-asked");
        assertThat(asked.data().get("leadId").stringValue()).isEqualTo(lead.toString());
        assertThat(asked.data().at("/facts/signs").toString()).contains("EMAIL");
        assertThat(asked.data().at("/score/value").intValue()).isEqualTo(scoreOf(lead));
        assertThat(asked.json().toString()).doesNotContain("jane@example.com", "Jane");
        Awaitility.await().until(() -> run(asked.run()).body().has("takenAt"));
        Answer run = run(asked.run());
        assertThat(run.text("state")).isEqualTo("OPEN");
        assertThat(run.text("kind")).isEqualTo("lead-scoring");
        assertThat(run.text("leadId")).isEqualTo(lead.toString());
        assertThat(Instant.parse(run.text("answerBy"))).isEqualTo(asked.answerBy());
    }

    /// N8N-03, N8N-06
    @Test
    void whatTheWorkflowSaysIsTheScoreAndStandsInItsHistoryWithItsReasons() {
        UUID lead = aLead("jane@example.com");
        Asked asked = n8n.awaitAsked(1);
        Answer taken = callback(asked, secret, score(asked, 72));
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(200);
        assertThat(taken.text("state")).isEqualTo("ANSWERED");
        assertThat(scoreOf(lead)).isEqualTo(72);
        JsonNode newest = history(lead).get(0);
        assertThat(newest.get("value").intValue()).isEqualTo(72);
        assertThat(newest.get("origin").stringValue()).isEqualTo("WORKFLOW");
        assertThat(newest.get("runId").stringValue()).isEqualTo(asked.run().toString());
        assertThat(newest.at("/factors/0/because").stringValue()).isEqualTo("Named a budget");
        assertThat(history(lead).get(1).get("origin").stringValue()).isEqualTo("CRITERIA");
        assertThat(run(asked.run()).text("producedBy")).isEqualTo("WORKFLOW");
        assertThat(run(asked.run()).body().at("/result/value").intValue()).isEqualTo(72);
        events.await("lead.scored", business.id(), 2)
                .forEach(event -> Contracts.assertMatches("lead.scored", event.data()));
    }

    /// N8N-06
    @Test
    void aRepeatIsAnsweredEquallyAndAnotherAnswerIsRefusedAndNeitherChangesAnything() {
        UUID lead = aLead("jane@example.com");
        Asked asked = n8n.awaitAsked(1);
        Answer first = callback(asked, secret, score(asked, 72));
        Answer repeat = callback(asked, secret, score(asked, 72));
        assertThat(repeat).isEqualTo(first);
        Answer other = callback(asked, secret, score(asked, 3));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("code")).isEqualTo("run_answered_already");
        assertThat(scoreOf(lead)).isEqualTo(72);
        assertThat(history(lead)).hasSize(2);
    }

    /// N8N-06
    @Test
    void anAnswerThatCannotHoldNamesWhatToMendAndTheRunWaitsOn() {
        UUID lead = aLead("jane@example.com");
        int own = scoreOf(lead);
        Asked asked = n8n.awaitAsked(1);
        Answer refused = callback(asked, secret, score(asked, 101));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("answer_refused");
        assertThat(refused.text("errors.0.pointer")).isEqualTo("/score");
        assertThat(run(asked.run()).text("state")).isEqualTo("OPEN");
        assertThat(scoreOf(lead)).isEqualTo(own);
        assertThat(callback(asked, secret, score(asked, 100)).status()).isEqualTo(200);
        assertThat(scoreOf(lead)).isEqualTo(100);
    }

    /// N8N-01
    @Test
    void aWorkflowThatIsDownIsAskedAgainUnderTheSameIdUntilTheDeadlineAndThenNotWaitedFor() {
        n8n.answers(503);
        UUID lead = aLead("jane@example.com");
        int own = scoreOf(lead);
        Asked first = n8n.awaitAsked(1);
        awaitTries(first.run(), 1);
        clock.advance(Duration.ofSeconds(6));
        Asked second = n8n.awaitAsked(2);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.isSignedWith(secret)).isTrue();
        assertThat(second.timestamp()).isNotEqualTo(first.timestamp());
        awaitTries(first.run(), 2);

        clock.advance(PATIENCE);
        Answer run = awaitRun(first.run(), "FELL_BACK");
        assertThat(run.text("producedBy")).isEqualTo("BUILT_IN");
        assertThat(run.text("reason")).contains("it answered 503");
        assertThat(run.body().at("/result/value").intValue()).isEqualTo(own);
        assertThat(scoreOf(lead)).isEqualTo(own);
        assertThat(history(lead).get(0).get("origin").stringValue()).isEqualTo("CRITERIA");
        assertThat(n8n.asked()).hasSize(2);
    }

    /// N8N-01
    @Test
    void aWorkflowThatHangsHoldsUpNothing() {
        n8n.hangs();
        UUID lead = aLead("jane@example.com");
        Asked asked = n8n.awaitAsked(1);
        clock.advance(PATIENCE);
        Answer run = awaitRun(asked.run(), "FELL_BACK");
        assertThat(run.text("reason")).isEqualTo("The workflow was not reached in time");
        assertThat(history(lead)).hasSize(2);
    }

    /// N8N-03, N8N-06
    @Test
    void anAnswerThatComesTooLateIsKeptAndChangesNothingAndIsTold() {
        UUID lead = aLead("jane@example.com");
        int own = scoreOf(lead);
        Asked asked = n8n.awaitAsked(1);
        Awaitility.await().until(() -> run(asked.run()).body().has("takenAt"));
        clock.advance(PATIENCE);
        assertThat(awaitRun(asked.run(), "FELL_BACK").text("reason"))
                .isEqualTo("The workflow took it and did not answer in time");

        Answer late = callback(asked, secret, score(asked, 99));
        assertThat(late.status()).isEqualTo(202);
        assertThat(late.text("disposition")).isEqualTo("late");
        assertThat(late.text("reason")).contains("changes nothing");
        assertThat(callback(asked, secret, score(asked, 99))).isEqualTo(late);
        assertThat(scoreOf(lead)).isEqualTo(own);
        Answer run = run(asked.run());
        assertThat(run.text("state")).isEqualTo("FELL_BACK");
        assertThat(run.body().at("/lateResult/value").intValue()).isEqualTo(99);
        assertThat(run.body().has("lateAt")).isTrue();
    }

    @Test
    void aWorkflowThatIsGoneIsNotWaitedForAtAll() {
        n8n.answers(410);
        aLead("jane@example.com");
        Answer run = awaitRun(n8n.awaitAsked(1).run(), "FELL_BACK");
        assertThat(run.text("reason")).contains("410");
    }

    @Test
    void whoeverAsksAgainIsScoredByWhatIsKnownThenAndTheOlderAnswerIsTooLate() {
        UUID lead = aLead("jane@example.com");
        Asked first = n8n.awaitAsked(1);
        business.fillInForm(Map.of("email", "jane@example.com", "message", "May I visit it?"));
        Asked second = n8n.awaitAsked(2);
        assertThat(second.data().at("/facts/signs").toString()).contains("ASKS_FOR_A_VISIT");
        Answer late = callback(first, secret, score(first, 11));
        assertThat(late.status()).isEqualTo(202);
        assertThat(late.text("state")).isEqualTo("SUPERSEDED");
        assertThat(callback(second, secret, score(second, 66)).status()).isEqualTo(200);
        assertThat(scoreOf(lead)).isEqualTo(66);
        assertThat(history(lead)).noneMatch(past -> past.get("value").intValue() == 11);
    }

    @Test
    void whatAWorkflowSaidStandsWhenTheCriteriaChange() {
        UUID byWorkflow = aLead("jane@example.com");
        Asked asked = n8n.awaitAsked(1);
        callback(asked, secret, score(asked, 72));
        business.delete(SCORING);
        UUID byCriteria = aLead("john@example.com");
        business.put(
                "/api/v1/scoring/criteria",
                "\"0\"",
                Map.of(
                        "criteria",
                        List.of(Map.of(
                                "name", "MAIL", "fact", "EMAIL", "is", "YES", "points", 33, "because", "Left one"))));
        Awaitility.await().untilAsserted(() -> assertThat(scoreOf(byCriteria)).isEqualTo(33));
        assertThat(scoreOf(byWorkflow)).isEqualTo(72);
    }

    @Test
    void aRunThatIsOverIsAskedForOnceMoreOnDemand() {
        UUID lead = aLead("jane@example.com");
        Asked asked = n8n.awaitAsked(1);
        String retry = RUNS + "/" + asked.run() + "/retry";
        assertThat(business.post(retry, Map.of()).text("code")).isEqualTo("run_open");
        clock.advance(PATIENCE);
        awaitRun(asked.run(), "FELL_BACK");
        Answer again = business.post(retry, Map.of());
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.text("retryOf")).isEqualTo(asked.run().toString());
        Asked second = n8n.awaitAsked(2);
        assertThat(second.run()).isEqualTo(again.id());
        assertThat(callback(second, secret, score(second, 81)).status()).isEqualTo(200);
        assertThat(scoreOf(lead)).isEqualTo(81);
        assertThat(run(asked.run()).text("state")).isEqualTo("FELL_BACK");
        business.delete(SCORING);
        assertThat(business.post(retry, Map.of()).text("code")).isEqualTo("workflow_not_connected");
    }

    @Test
    void whatIsAskedWhenTheWorkflowIsDisconnectedIsDoneWithoutIt() {
        n8n.answers(503);
        aLead("jane@example.com");
        Asked asked = n8n.awaitAsked(1);
        awaitTries(asked.run(), 1);
        business.delete(SCORING);
        assertThat(callback(asked, secret, score(asked, 72)).status()).isEqualTo(404);
        clock.advance(Duration.ofSeconds(6));
        assertThat(awaitRun(asked.run(), "FELL_BACK").text("reason")).isEqualTo("No workflow is connected any more");
        aLead("john@example.com");
        assertThat(business.get(RUNS).items()).hasSize(1);
    }

    @Test
    void nothingIsDoneForALeadThatIsGone() {
        UUID lead = aLead("jane@example.com");
        Asked asked = n8n.awaitAsked(1);
        business.delete("/api/v1/leads/" + lead);
        Answer taken = callback(asked, secret, score(asked, 72));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text("state")).isEqualTo("DROPPED");
        assertThat(callback(asked, secret, score(asked, 72))).isEqualTo(taken);
    }

    @Test
    void theLedgerIsReadPageByPageAndByWhatIsWanted() {
        UUID jane = aLead("jane@example.com");
        aLead("john@example.com");
        aLead("joan@example.com");
        n8n.awaitAsked(3);
        Asked ofJane = n8n.asked().stream()
                .filter(asked -> asked.data().get("leadId").stringValue().equals(jane.toString()))
                .findFirst()
                .orElseThrow();
        callback(ofJane, secret, score(ofJane, 72));
        List<String> leads = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = business.get(RUNS + "?limit=2" + cursor);
            page.items().forEach(run -> leads.add(run.get("leadId").stringValue()));
            cursor = page.body().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        assertThat(leads).hasSize(3).doesNotHaveDuplicates().endsWith(jane.toString());
        assertThat(business.get(RUNS + "?state=OPEN").items()).hasSize(2);
        assertThat(business.get(RUNS + "?lead=" + jane).items()).hasSize(1);
        assertThat(business.get(RUNS + "?kind=analytics-roll-up").items()).isEmpty();
        assertThat(business.get(RUNS + "?kind=lead-scoring&state=ANSWERED").items())
                .hasSize(1);
        assertThat(business.get(RUNS + "?kind=cooking").status()).isEqualTo(422);
    }

    /// CMP-01
    @Test
    void aWorkflowIsNotAskedAboutWhoeverObjectsToBeingScoredAndItsAnswerDoesNotCountAnyMore() {
        UUID lead = aLead("jane@example.com");
        Asked asked = n8n.awaitAsked(1);
        business.post(
                "/api/v1/people/" + business.lead(lead).text("personId") + "/consents",
                Map.of("act", "objected", "purpose", "profiling", "channel", "all", "source", "letter"));
        assertThat(callback(asked, secret, score(asked, 72)).text("state")).isEqualTo("DROPPED");
        aLead("jane@example.com");
        Awaitility.await()
                .until(() -> business.get(RUNS + "?kind=lead-scoring&state=DROPPED")
                                .items()
                                .size()
                        == 2);
        assertThat(n8n.asked()).hasSize(1);
        assertThat(scoreOf(lead)).isZero();
    }

    private void awaitTries(UUID run, int tries) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(run(run).text("tries")).isEqualTo("" + tries));
    }
}
