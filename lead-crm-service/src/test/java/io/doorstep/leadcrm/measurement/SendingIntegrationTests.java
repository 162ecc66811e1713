package io.doorstep.leadcrm.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// ANL-27
class SendingIntegrationTests extends MeasurementTest {

    @Test
    void aLeadIsToldFromItsEnquiryToItsSale() {
        UUID lead = business.fillInForm(Map.of(
                        "name",
                        "Jane Doe",
                        "email",
                        EMAIL,
                        "source",
                        "portal",
                        "utm",
                        Map.of("utm_campaign", "spring", "utm_medium", "cpc")))
                .id();
        awaitSent("generate_lead");
        move(lead, "CONTACTED");
        awaitSent("generate_lead", "working_lead");
        move(lead, "QUALIFIED");
        move(lead, "NEGOTIATING");
        sell(lead, 22_190_050, "USD");
        move(lead, "WON");
        awaitSent("generate_lead", "working_lead", "qualify_lead", "working_lead", "close_convert_lead");

        JsonNode generated = property.paramsOf("generate_lead");
        assertThat(generated.get("lead_source").asString()).isEqualTo("portal");
        assertThat(generated.get("campaign").asString()).isEqualTo("spring");
        assertThat(generated.get("medium").asString()).isEqualTo("cpc");
        assertThat(property.paramsOf("working_lead").get("lead_status").asString())
                .isEqualTo("contacted");
        JsonNode sale = property.paramsOf("close_convert_lead");
        assertThat(sale.get("value").decimalValue()).isEqualByComparingTo("221900.50");
        assertThat(sale.get("currency").asString()).isEqualTo("USD");
        Instant captured = Instant.parse(business.lead(lead).text("capturedAt"));
        assertThat(generated.get("timestamp_micros").asLong())
                .isEqualTo(
                        TimeUnit.MILLISECONDS.toMicros(captured.toEpochMilli()) + captured.getNano() / 1_000 % 1_000);
        assertThat(property.objections).isEmpty();
        awaitState("sent", "5");
        assertThat(state("waiting")).isEqualTo("0");
        assertThat(state("givenUp")).isEqualTo("0");
    }

    @Test
    void whoIsLostEarlyWasNoLeadAndWhoIsLostLateWasOne() {
        UUID early = jane();
        business.change(early, Map.of("stage", "LOST", "stageReason", "Jane Doe is rude"));
        awaitSent("generate_lead", "disqualify_lead");
        assertThat(property.paramsOf("disqualify_lead")
                        .get("disqualified_lead_reason")
                        .asString())
                .isEqualTo("lost");

        UUID late = business.fillInForm(Map.of("email", "rose@example.com")).id();
        move(late, "QUALIFIED");
        move(late, "LOST");
        await().until(() -> property.names().contains("close_unconvert_lead"));
        assertThat(property.paramsOf("close_unconvert_lead")
                        .get("unconvert_lead_reason")
                        .asString())
                .isEqualTo("lost");
    }

    @Test
    void aSaleWaitsForItsWorth() {
        UUID lead = won();
        awaitState("waiting", "1");
        assertThat(property.names()).doesNotContain("close_convert_lead");

        sell(lead, 9_000_000, "JPY");

        await().until(() -> property.names().contains("close_convert_lead"));
        assertThat(property.paramsOf("close_convert_lead").get("value").decimalValue())
                .isEqualByComparingTo("9000000");
    }

    @Test
    void aSaleWhoseWorthNobodySaysIsSentWithoutIt() {
        won();
        awaitState("waiting", "1");
        clock.advance(Duration.ofHours(25));
        await().until(() -> property.names().contains("close_convert_lead"));
        assertThat(property.paramsOf("close_convert_lead").has("value")).isFalse();
        assertThat(property.objections).isEmpty();
    }

    @Test
    void theVisitorsOwnIdIsUsedWhereThePageGaveIt() {
        UUID lead = business.fillInForm(Map.of("email", EMAIL, "analyticsClientId", "1234567890.1700000000"))
                .id();
        move(lead, "CONTACTED");
        await().until(() -> property.events().size() == 2);
        assertThat(property.messages)
                .extracting(message -> message.get("client_id").asString())
                .containsOnly("1234567890.1700000000");
        Answer wrong = business.fillInForm(Map.of("email", "rose@example.com", "analyticsClientId", "Rose Doe"));
        assertThat(wrong.status()).isIn(400, 422);
    }

    @Test
    void elseALeadHasAPseudonymOfItsOwnThatStaysTheSame() {
        UUID jane = jane();
        move(jane, "CONTACTED");
        await().until(() -> property.events().size() == 2);
        UUID rose = business.fillInForm(Map.of("email", "rose@example.com")).id();
        await().until(() -> property.events().size() == 3);

        List<String> ids = property.messages.stream()
                .map(message -> message.get("client_id").asString())
                .toList();
        assertThat(ids.stream().distinct()).hasSize(2);
        assertThat(ids).allMatch(id -> id.matches("[0-9a-f]{64}"));
        assertThat(property.messages.toString())
                .doesNotContain(jane.toString(), rose.toString(), business.id().toString());
    }

    /// CMP-02
    @Test
    void nothingThatIsSentHasAWordOfThePerson() {
        Answer captured = business.fillInForm(Map.of(
                "name",
                "Zephyrine Quillfeather",
                "email",
                "zephyrine@quillfeather.example",
                "phone",
                "+12065550143",
                "message",
                "I want a gardenia hedge",
                "source",
                "zephyrine-page",
                "utm",
                Map.of("campaign", "for-2065550143", "medium", "zephyrine@quillfeather.example")));
        UUID lead = captured.id();
        UUID person = personOf(lead);
        business.post("/api/v1/leads/" + lead + "/notes", Map.of("text", "Zephyrine is fond of gardenia"));
        business.change(lead, Map.of("stage", "QUALIFIED", "stageReason", "Zephyrine has the money"));
        business.change(lead, Map.of("stage", "LOST", "stageReason", "Zephyrine bought 12 Hollyhock Lane"));

        awaitSent("generate_lead", "qualify_lead", "close_unconvert_lead");
        assertThat(property.messages.toString().toLowerCase())
                .doesNotContain(
                        "zephyrine",
                        "quillfeather",
                        "2065550143",
                        "gardenia",
                        "hollyhock",
                        "money",
                        person.toString(),
                        lead.toString());
        assertThat(property.paramsOf("generate_lead").propertyNames())
                .containsExactlyInAnyOrder("session_id", "engagement_time_msec", "timestamp_micros");
    }

    @Test
    void advertisingIsDeniedUnlessThePersonAgreedToAllThatItTakes() {
        UUID lead = jane();
        awaitSent("generate_lead");
        assertThat(consents().get("ad_user_data").asString()).isEqualTo("DENIED");
        assertThat(consents().get("ad_personalization").asString()).isEqualTo("DENIED");

        agree(lead, "sharing");
        move(lead, "CONTACTED");
        awaitSent("generate_lead", "working_lead");
        assertThat(consents().get("ad_user_data").asString()).isEqualTo("DENIED");

        agree(lead, "marketing");
        move(lead, "QUALIFIED");
        await().until(() -> property.events().size() == 3);
        assertThat(consents().get("ad_user_data").asString()).isEqualTo("GRANTED");
        assertThat(consents().get("ad_personalization").asString()).isEqualTo("DENIED");

        agree(lead, "profiling");
        move(lead, "VISIT_BOOKED");
        await().until(() -> property.events().size() == 4);
        assertThat(consents().get("ad_personalization").asString()).isEqualTo("GRANTED");
    }

    /// CMP-02
    @Test
    void nothingIsSentOfWhomDoesNotWantToBeHandedOnNotEvenWhatWaits() {
        UUID lead = won();
        awaitState("waiting", "1");
        say(lead, "objected", "sharing");
        move(other(), "LOST");
        await().until(() -> property.names().contains("disqualify_lead"));
        clock.advance(Duration.ofHours(25));
        awaitState("waiting", "0");
        assertThat(property.names()).doesNotContain("close_convert_lead");

        UUID again = jane();
        move(again, "CONTACTED");
        UUID rose = business.fillInForm(Map.of("email", "rose@example.com")).id();
        await().until(() ->
                property.names().stream().filter("generate_lead"::equals).count() == 3);
        assertThat(rose).isNotNull();
        assertThat(property.names().stream().filter("working_lead"::equals)).hasSize(1);
    }

    /// CMP-02
    @Test
    void anExportSaysWhetherOthersAreToldForAdvertisements() {
        UUID lead = jane();
        assertThat(isShared(lead)).isFalse();

        agree(lead, "sharing");
        assertThat(isShared(lead)).isFalse();

        agree(lead, "marketing");
        assertThat(isShared(lead)).isTrue();

        say(lead, "withdrawn", "sharing");
        assertThat(isShared(lead)).isFalse();
    }

    /// CMP-01, CMP-02
    @Test
    void whoIsErasedIsForgottenHereAndWhatGoogleHasIsNamed() {
        UUID lead = won();
        awaitState("waiting", "1");
        String requests = "/api/v1/people/" + personOf(lead) + "/privacy-requests";
        UUID export = business.post(requests, Map.of("kind", "EXPORT")).id();
        JsonNode known = business.get(requests + "/" + export + "/file").body().at("/parts/lead-crm");
        assertThat(known.at("/notYetToldAnalytics/0/event").asString()).isEqualTo("close_convert_lead");
        assertThat(known.at("/leads/0/analyticsClientId").asString()).isEqualTo("1234567890.1700000000");

        Answer erased = business.post(requests, Map.of("kind", "ERASURE"));

        assertThat(erased.status()).isEqualTo(202);
        assertThat(erased.body().toString()).contains("events at Google Analytics");
        awaitState("waiting", "0");
        clock.advance(Duration.ofHours(25));
        move(other(), "LOST");
        await().until(() -> property.names().contains("disqualify_lead"));
        assertThat(property.names()).doesNotContain("close_convert_lead");
    }

    @Test
    void whatTheContractsSayIsReadOnceEach() {
        UUID lead = jane();
        awaitSent("generate_lead");
        for (String type : List.of("lead.captured", "lead.stage-changed")) {
            String example = Contracts.example(type).replace("0199e3b1-0000-7000-8000-000000000001", lead.toString());
            UUID id = events.publish("leads", type, business.id(), lead, example);
            events.publishAgain(id, "leads", type, business.id(), lead, example);
        }
        awaitState("givenUp", "2");

        move(lead, "QUALIFIED");
        move(lead, "VISIT_BOOKED");
        move(lead, "WON");
        awaitState("waiting", "1");
        String valued =
                Contracts.example("lead.valued").replace("0199e3b1-0000-7000-8000-000000000001", lead.toString());
        events.publish("leads", "lead.valued", business.id(), lead, valued);
        await().until(() -> property.names().contains("close_convert_lead"));
        assertThat(property.paramsOf("close_convert_lead").get("value").decimalValue())
                .isEqualByComparingTo("221900");
        assertThat(property.names()).containsOnlyOnce("generate_lead");
    }

    private JsonNode consents() {
        return property.messages.getLast().get("consent");
    }

    private boolean isShared(UUID lead) {
        String requests = "/api/v1/people/" + personOf(lead) + "/privacy-requests";
        UUID export = business.post(requests, Map.of("kind", "EXPORT")).id();
        return business.get(requests + "/" + export + "/file")
                .body()
                .path("sharedForAdvertising")
                .asBoolean();
    }

    private void agree(UUID lead, String purpose) {
        say(lead, "given", purpose);
    }

    private void say(UUID lead, String act, String purpose) {
        Answer said = business.post(
                "/api/v1/people/" + personOf(lead) + "/consents",
                Map.of("act", act, "purpose", purpose, "channel", "all", "source", "email", "text", "So be it."));
        assertThat(said.status()).as(said.body().toString()).isEqualTo(201);
    }

    private UUID other() {
        return business.fillInForm(Map.of("email", "ben@example.com")).id();
    }

    private UUID won() {
        UUID lead = business.fillInForm(
                        Map.of("name", "Jane Doe", "email", EMAIL, "analyticsClientId", "1234567890.1700000000"))
                .id();
        move(lead, "QUALIFIED");
        move(lead, "VISIT_BOOKED");
        move(lead, "WON");
        await().until(() -> property.names().contains("working_lead"));
        return lead;
    }
}
