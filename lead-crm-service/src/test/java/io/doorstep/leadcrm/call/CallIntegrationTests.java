package io.doorstep.leadcrm.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// LEAD-39, LEAD-40
class CallIntegrationTests extends CallTest {

    @Test
    void whoCallsBecomesALeadOfTheNumbersSourceAndIsPutThrough() {
        aNumber(Map.of("source", "portal", "campaign", "spring", "fallback", OFFICE));

        String laml = janeCalls("CA1");

        assertThat(laml).contains("<Dial timeout=\"25\" callerId=\"" + JANE + "\"", "<Number>" + OFFICE + "</Number>");
        Answer lead = business.lead(leadOfJane());
        assertThat(lead.text("source")).isEqualTo("portal");
        assertThat(lead.text("campaign")).isEqualTo("spring");
        assertThat(lead.body().at("/phones/0").stringValue()).isEqualTo(JANE);
        assertThat(callsOf(leadOfJane()).items()).hasSize(1);
    }

    @Test
    void whoIsKnownKeepsTheLeadAndReachesWhoeverHasIt() {
        adaIsReachable();
        UUID lead = business.fillInForm(Map.of("name", "Jane", "phone", JANE)).id();
        business.awaitAssignee(lead);
        aNumber(Map.of("fallback", OFFICE));

        String laml = janeCalls("CA1");

        assertThat(laml).contains("<Number>" + ADAS + "</Number>");
        assertThat(leadOfJane()).isEqualTo(lead);
        String next = ask(actionOf(laml), with(fields("CA1", "in-progress"), "DialCallStatus", "no-answer"));
        assertThat(next).contains("<Number>" + OFFICE + "</Number>");
        String last = ask(actionOf(next), with(fields("CA1", "in-progress"), "DialCallStatus", "busy"));
        assertThat(last).contains("<Say>Nobody can answer now", "<Record ");
    }

    @Test
    void whoCallsAnAgentsNumberIsThatAgents() {
        business.member("member.joined", UUID.randomUUID(), "Ben", "agent");
        adaIsReachable();
        aNumber(Map.of("agentId", ada));

        assertThat(janeCalls("CA1")).contains("<Number>" + ADAS + "</Number>");
        assertThat(business.lead(leadOfJane()).text("assignee.id")).isEqualTo(ada.toString());
    }

    @Test
    void aCallStandsOnTheTimelineOnceItIsOverAndPartnersHearOfIt() {
        adaIsReachable();
        aNumber(Map.of("agentId", ada, "recorded", true));
        String laml = janeCalls("CA1");
        assertThat(laml).contains("<Say>This call may be recorded.</Say>", "record=\"record-from-answer\"");

        Map<String, String> spoke = with(fields("CA1", "in-progress"), "DialCallStatus", "completed");
        spoke.put("DialCallDuration", "184");
        spoke.put("RecordingUrl", "https://acme.signalwire.com/recordings/RE1");
        assertThat(ask(actionOf(laml), spoke)).contains("<Hangup/>");
        report("CA1", "completed", Map.of("CallDuration", "201"));

        UUID lead = leadOfJane();
        letItSettle();
        ReceivedEvent logged = events.awaitOne("call.logged", business.id());
        Contracts.assertMatches("call.logged", logged.data());
        assertThat(logged.data().toString()).doesNotContain(JANE, "RE1");
        JsonNode entry = business.get("/api/v1/leads/" + lead + "/timeline?kind=CALLED")
                .items()
                .get(0);
        assertThat(entry.get("text").stringValue()).isEqualTo("Called us: answered");
        assertThat(entry.at("/details/seconds").intValue()).isEqualTo(184);
        Answer call =
                business.get(TELEPHONY + "/calls/" + entry.at("/details/callId").stringValue());
        assertThat(call.text("outcome")).isEqualTo("ANSWERED");
        assertThat(call.text("agentId")).isEqualTo(ada.toString());
        assertThat(call.text("recordingUrl")).endsWith("/RE1");
        await().untilAsserted(() -> assertThat(
                        business.get("/api/v1/events?type=call.logged").items())
                .hasSize(1));
    }

    @Test
    void reportsMayComeTwiceAndInAnyOrder() {
        aNumber(Map.of("fallback", OFFICE));
        report("CA1", "completed", Map.of("CallDuration", "30"));
        report("CA1", "in-progress", Map.of());
        String laml = janeCalls("CA1");
        janeCalls("CA1");
        Map<String, String> spoke = with(fields("CA1", "in-progress"), "DialCallStatus", "completed");
        spoke.put("DialCallDuration", "12");
        ask(actionOf(laml), spoke);
        ask(actionOf(laml), spoke);
        report("CA1", "completed", Map.of("CallDuration", "30"));
        report("CA1", "no-answer", Map.of());

        assertThat(callsOf(leadOfJane()).items()).singleElement().satisfies(call -> {
            assertThat(call.get("status").stringValue()).isEqualTo("COMPLETED");
            assertThat(call.get("outcome").stringValue()).isEqualTo("ANSWERED");
            assertThat(call.get("seconds").intValue()).isEqualTo(12);
        });
        assertThat(business.lead(leadOfJane()).text("enquiries")).isEqualTo("1");
        letItSettle();
        events.awaitOne("call.logged", business.id());
        assertThat(events.seen("call.logged", business.id())).hasSize(1);
    }

    @Test
    void reportsThatComeAtOnceMakeOneCall() {
        aNumber(Map.of("fallback", OFFICE));
        String url = account.number().get("VoiceUrl");

        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(_ -> at.submit(() -> ask(url, fields("CA1", "ringing"))));
        }

        assertThat(callsOf(leadOfJane()).items()).hasSize(1);
        assertThat(business.lead(leadOfJane()).text("enquiries")).isEqualTo("1");
    }

    @Test
    void aMessageThatWasLeftIsHeardInTheCall() {
        aNumber(Map.of());
        String laml = janeCalls("CA1");
        assertThat(laml).contains("<Record maxLength=\"120\"");

        ask(actionOf(laml), with(fields("CA1", "in-progress"), "RecordingUrl", "https://acme.signalwire.com/RE2"));
        report("CA1", "completed", Map.of());

        JsonNode call = callsOf(leadOfJane()).items().get(0);
        assertThat(call.get("outcome").stringValue()).isEqualTo("VOICEMAIL");
        assertThat(call.get("recordingUrl").stringValue()).endsWith("/RE2");
    }

    @Test
    void whoWithholdsTheNumberWaitsUntilSomebodyKnowsWhoItWas() {
        aNumber(Map.of("fallback", OFFICE));
        Map<String, String> anonymous = with(fields("CA1", "ringing"), "From", "anonymous");

        assertThat(ask(account.number().get("VoiceUrl"), anonymous)).contains("callerId=\"" + OURS + "\"");
        ask(account.number().get("StatusCallback"), with(anonymous, "CallStatus", "completed"));
        letItSettle();

        JsonNode waiting = business.get(TELEPHONY + "/calls").items().get(0);
        assertThat(waiting.has("leadId")).isFalse();
        String quarantine = waiting.get("quarantineId").stringValue();
        Answer mended =
                business.post("/api/v1/leads/quarantine/" + quarantine + "/mend", Map.of("email", "jane@example.com"));
        assertThat(mended.status()).isLessThan(300);
        UUID lead = UUID.fromString(business.get("/api/v1/leads?q=jane%40example.com")
                .items()
                .get(0)
                .get("id")
                .stringValue());
        assertThat(callsOf(lead).items()).hasSize(1);
        assertThat(business.get("/api/v1/leads/" + lead + "/timeline?kind=CALLED")
                        .items())
                .hasSize(1);
    }

    @Test
    void aColleagueWhoCallsIsNobodyWhoAsks() {
        adaIsReachable();
        aNumber(Map.of("fallback", OFFICE));

        ask(account.number().get("VoiceUrl"), with(fields("CA1", "ringing"), "From", ADAS));

        assertThat(business.get("/api/v1/leads").items()).isEmpty();
        assertThat(business.get("/api/v1/leads/quarantine").items()).isEmpty();
        assertThat(business.get(TELEPHONY + "/calls").items()).hasSize(1);
    }

    @Test
    void nothingIsBelievedThatTheProviderDidNotSign() {
        aNumber(Map.of());
        String url = account.number().get("VoiceUrl");
        Map<String, String> fields = fields("CA1", "ringing");

        assertThat(hook(url, fields, "another key", "X-SignalWire-Signature")
                        .getStatus()
                        .value())
                .isEqualTo(401);
        assertThat(hook(url, fields, account.signingKey, "X-Other").getStatus().value())
                .isEqualTo(401);
        assertThat(hook(url.replace("/inbound", "x/inbound"), fields, account.signingKey, "X-Twilio-Signature")
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(hook(url, Map.of("From", JANE), account.signingKey, "X-Twilio-Signature")
                        .getStatus()
                        .value())
                .isEqualTo(400);
        assertThat(business.get("/api/v1/leads").items()).isEmpty();
        assertThat(hook(url, fields, account.signingKey, "X-Twilio-Signature")
                        .getStatus()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void anAgentIsPutThroughToThePersonOfALead() {
        adaIsReachable();
        aNumber(Map.of());
        UUID lead = business.fillInForm(Map.of("name", "Jane", "phone", JANE)).id();

        Answer ordered = postOnce(ada, "/api/v1/leads/" + lead + "/calls", Map.of());

        assertThat(ordered.status()).isEqualTo(202);
        await().until(() -> !account.calls.isEmpty());
        Map<String, String> asked = account.calls.getFirst();
        assertThat(asked).containsEntry("To", ADAS).containsEntry("From", OURS);
        Map<String, String> picked = Map.of("CallSid", "CA9", "From", OURS, "To", ADAS, "CallStatus", "in-progress");
        String laml = ask(asked.get("Url"), picked);
        assertThat(laml).contains("callerId=\"" + OURS + "\"", "<Number>" + JANE + "</Number>");
        ask(actionOf(laml), with(with(picked, "DialCallStatus", "completed"), "DialCallDuration", "60"));
        ask(asked.get("StatusCallback"), with(picked, "CallStatus", "completed"));
        letItSettle();

        JsonNode logged = events.awaitOne("call.logged", business.id()).data();
        assertThat(logged.get("direction").stringValue()).isEqualTo("OUTBOUND");
        assertThat(logged.get("agentId").stringValue()).isEqualTo(ada.toString());
        assertThat(callsOf(lead).items().get(0).get("seconds").intValue()).isEqualTo(60);
        assertThat(account.calls).hasSize(1);
    }

    @Test
    void aCallThatTheProviderDoesNotMakeFailsAndRingsNobodyLater() {
        adaIsReachable();
        aNumber(Map.of());
        UUID lead = business.fillInForm(Map.of("name", "Jane", "phone", JANE)).id();
        account.isDown.set(1);

        postOnce(ada, "/api/v1/leads/" + lead + "/calls", Map.of());

        await().untilAsserted(() -> assertThat(
                        callsOf(lead).items().get(0).path("outcome").asString(""))
                .isEqualTo("FAILED"));
        assertThat(callsOf(lead).items().get(0).get("trouble").stringValue()).contains("503");
        letItSettle();
        events.awaitOne("call.logged", business.id());
        assertThat(account.calls).isEmpty();
    }

    @Test
    void whatIsMissingForACallIsSaid() {
        UUID jane = business.fillInForm(Map.of("name", "Jane", "phone", JANE)).id();
        UUID rose = business.fillInForm(Map.of("email", "rose@example.com")).id();
        String calls = "/api/v1/leads/" + jane + "/calls";

        assertThat(postOnce(ada, "/api/v1/leads/" + rose + "/calls", Map.of()).text("code"))
                .isEqualTo("phone_missing");
        assertThat(postOnce(ada, calls, Map.of("to", OFFICE)).text("code")).isEqualTo("phone_unknown");
        assertThat(postOnce(ada, calls, Map.of()).text("code")).isEqualTo("own_phone_missing");
        adaIsReachable();
        assertThat(postOnce(ada, calls, Map.of("to", "(415) 555-0101")).text("code"))
                .isEqualTo("phone_number_missing");
        assertThat(postOnce(ada, calls, Map.of()).text("code")).isEqualTo("phone_number_missing");
        assertThat(business.post(calls, Map.of()).status()).isEqualTo(400);
    }

    @Test
    void aCallIsSeenByThoseWhoSeeItsLead() {
        aNumber(Map.of("fallback", OFFICE));
        janeCalls("CA1");
        UUID lead = leadOfJane();
        String call =
                TELEPHONY + "/calls/" + callsOf(lead).items().get(0).get("id").stringValue();
        String stranger = TestTokens.user(business.id())
                .subject(UUID.randomUUID())
                .permissions("lead:read:own", "lead:write:own")
                .bearer();
        Business thief = aBusiness();

        assertThat(business.get(call).status()).isEqualTo(200);
        for (String path : List.of(call, "/api/v1/leads/" + lead + "/calls")) {
            assertThat(business.callAs(stranger, HttpMethod.GET, path, null).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(thief.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(business.callAs(stranger, HttpMethod.GET, TELEPHONY + "/calls", null)
                        .items())
                .isEmpty();
        assertThat(thief.get(TELEPHONY + "/calls").items()).isEmpty();
        assertThat(postOnce(stranger, "/api/v1/leads/" + lead + "/calls", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        Map<String, String> all = new HashMap<>(some);
        all.put(name, value);
        return all;
    }
}
