package io.doorstep.campaign.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.campaign.CampaignIntegrationTest;
import io.doorstep.testkit.Contracts;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WelcomeIntegrationTests extends CampaignIntegrationTest {

    /// CAMP-03 CAMP-04 CAMP-07
    @Test
    void aNewLeadIsWelcomedAtOnceAndAgainAfterTwoDays() throws Exception {
        registerOrganization("Acme Homes");
        String address = freshAddress();
        UUID person = capture("Ada Obi", address, true);

        MimeMessage first = awaitMails(address, 1).getFirst();
        assertThat(first.getSubject()).isEqualTo("Thank you for getting in touch, Ada");
        assertThat(first.getFrom()[0].toString()).contains("Acme Homes");
        JsonNode logged = awaitMessage(person, "SENT");
        assertThat(logged.get("step").asInt()).isEqualTo(1);
        assertThat(first.getMessageID()).isEqualTo("<" + logged.get("id").asString() + "@doorstep.local>");

        clock.advance(Duration.ofDays(2).minusMinutes(5));
        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(address).size() == 1);
        clock.advance(Duration.ofMinutes(6));
        assertThat(awaitMails(address, 2).getLast().getSubject()).isEqualTo("Ada, may we help you further?");
        assertThat(events.awaitOne("sequence.left", tenant).data().get("reason").asString())
                .isEqualTo("completed");
    }

    @Test
    void aContactIsWelcomedOnceHoweverOftenTheyComeBack() {
        registerOrganization("Acme Homes");
        String address = freshAddress();
        UUID person = capture("Ada Obi", address, true);
        capture(person, "Ada Obi", address, true);
        capture(person, "Ada O.", address, true);
        awaitMails(address, 1);
        events.awaitOne("message.delivered", tenant);

        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(4))
                .until(() -> mailsTo(address).size() == 1);
        assertThat(events.seen("sequence.entered", tenant)).hasSize(1);
    }

    /// CAMP-23
    @Test
    void withoutConsentNobodyIsWelcomedUntilTheyAgree() {
        registerOrganization("Acme Homes");
        String address = freshAddress();
        UUID person = capture("Ada Obi", address, false);
        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(address).isEmpty());
        assertThat(events.seen("sequence.entered", tenant)).isEmpty();

        capture(person, "Ada Obi", address, true);
        awaitMails(address, 1);
    }

    /// LEAD-44
    @Test
    void whoAgreedToOtherChannelsAloneIsNotWelcomedByMail() {
        registerOrganization("Acme Homes");
        UUID lead = UUID.randomUUID();
        String address = freshAddress();
        JsonNode example = JsonMapper.shared().readTree(Contracts.example("lead.captured"));
        ((ObjectNode) example).put("email", address);
        ((ObjectNode) example.get("consent")).putArray("channels").add("sms");
        Contracts.assertMatches("lead.captured", example);
        events.publish("leads", "lead.captured", tenant, lead, example.toString());
        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(address).isEmpty());
        assertThat(events.seen("sequence.entered", tenant)).isEmpty();
    }

    @Test
    void whoWithdrawsConsentLeavesBeforeTheNextStep() {
        registerOrganization("Acme Homes");
        String address = freshAddress();
        UUID person = capture("Ada Obi", address, true);
        awaitMails(address, 1);
        events.publish(
                "leads",
                "consent.withdrawn",
                tenant,
                person,
                Map.of(
                        "personId",
                        person,
                        "purpose",
                        "marketing",
                        "channel",
                        "all",
                        "occurredAt",
                        clock.instant().toString()));
        assertThat(events.awaitOne("sequence.left", tenant).data().get("reason").asString())
                .isEqualTo("consent withdrawn");

        clock.advance(Duration.ofDays(3));
        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(address).size() == 1);
    }

    /// LEAD-34
    @Test
    void whoIsKnownTwiceIsWrittenToOnceAfterTheMerge() {
        registerOrganization("Acme Homes");
        String address = freshAddress();
        String other = freshAddress();
        UUID survivor = capture("Ada Obi", address, true);
        UUID merged = capture("A. Obi", other, true);
        awaitMails(address, 1);
        awaitMails(other, 1);
        merge(survivor, merged);
        JsonNode left = events.awaitOne("sequence.left", tenant).data();
        assertThat(left.get("contactId").asString()).isEqualTo(merged.toString());
        assertThat(left.get("reason").asString()).startsWith("merged with");

        clock.advance(Duration.ofDays(3));
        awaitMails(address, 2);
        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(other).size() == 1);
    }

    /// LEAD-34
    @Test
    void whoWasInASequenceUnderTheOtherNameAloneGoesOnInIt() {
        registerOrganization("Acme Homes");
        String address = freshAddress();
        UUID merged = capture("Ada Obi", address, true);
        awaitMails(address, 1);
        UUID survivor = UUID.randomUUID();
        merge(survivor, merged);
        await().until(() -> enrolled().equals(survivor.toString()));

        clock.advance(Duration.ofDays(3));
        awaitMails(address, 2);
        assertThat(events.awaitOne("sequence.left", tenant).data().get("reason").asString())
                .isEqualTo("completed");
    }

    /// LEAD-34: news of whoever was merged may be under way when the merge is told.
    @Test
    void aWithdrawalUnderTheOldNameCountsForWhoeverStandsForIt() {
        registerOrganization("Acme Homes");
        UUID survivor = capture("Ada Obi", freshAddress(), true);
        UUID merged = capture("A. Obi", freshAddress(), true);
        events.await("sequence.entered", tenant, 2);
        merge(survivor, merged);
        events.awaitOne("sequence.left", tenant);

        withdraw(merged);
        JsonNode left = events.await("sequence.left", tenant, 2).getLast().data();
        assertThat(left.get("contactId").asString()).isEqualTo(survivor.toString());
        assertThat(left.get("reason").asString()).isEqualTo("consent withdrawn");
    }

    /// LEAD-34
    @Test
    void whoHadWithdrawnUnderOneNameIsNotWrittenToUnderTheOther() {
        registerOrganization("Acme Homes");
        UUID survivor = capture("Ada Obi", freshAddress(), true);
        UUID merged = capture("A. Obi", freshAddress(), true);
        events.await("sequence.entered", tenant, 2);
        withdraw(merged);
        events.awaitOne("sequence.left", tenant);

        merge(survivor, merged);
        assertThat(events.await("sequence.left", tenant, 2)
                        .getLast()
                        .data()
                        .get("contactId")
                        .asString())
                .isEqualTo(survivor.toString());
    }

    private void withdraw(UUID person) {
        events.publish(
                "leads",
                "consent.withdrawn",
                tenant,
                person,
                Map.of(
                        "personId",
                        person,
                        "purpose",
                        "marketing",
                        "channel",
                        "all",
                        "occurredAt",
                        clock.instant().plusSeconds(60).toString()));
    }

    private void merge(UUID survivor, UUID merged) {
        events.publish("leads", "person.merged", tenant, survivor, Map.of("survivorId", survivor, "mergedId", merged));
    }

    private String enrolled() {
        String sequence = get("/api/v1/sequences").get("items").get(0).get("id").asString();
        return get("/api/v1/sequences/" + sequence + "/enrolments")
                .get("items")
                .get(0)
                .get("contactId")
                .asString();
    }

    @Test
    void theWelcomeIsOrdinaryDataThatTheBusinessMayChange() {
        registerOrganization("Acme Homes");
        JsonNode sequence = get("/api/v1/sequences").get("items").get(0);
        String step = sequence.get("steps").get(0).get("templateId").asString();
        assertThat(sequence.get("steps").get(1).get("delay").asString()).isEqualTo("PT48H");

        String path = "/api/v1/sequences/" + sequence.get("id").asString();
        change(path, "\"0\"", "{\"steps\":[{\"delay\":\"PT0S\",\"templateId\":\"" + step + "\"}]}", 200);
        change(path, "\"0\"", "{\"active\":false}", 412);
        change(path, "\"1\"", "{\"steps\":[{\"delay\":\"PT0S\",\"templateId\":\"" + UUID.randomUUID() + "\"}]}", 422);
        change(path, "\"1\"", "{\"steps\":[{\"delay\":\"PT-1S\",\"templateId\":\"" + step + "\"}]}", 422);
        change("/api/v1/templates/" + step, "\"0\"", "{\"subject\":\"Good day, {{firstName}}\"}", 200);
        change("/api/v1/templates/" + step, "\"1\"", "{\"html\":\"{{{name}}}\"}", 422);

        String address = freshAddress();
        capture(null, address, true);
        assertThat(awaitMails(address, 1).getFirst())
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Good day, there"));
        assertThat(events.awaitOne("sequence.left", tenant).data().get("reason").asString())
                .isEqualTo("completed");
    }

    @Test
    void aSequenceThatIsSwitchedOffTakesNobodyIn() {
        registerOrganization("Acme Homes");
        JsonNode sequence = get("/api/v1/sequences").get("items").get(0);
        change("/api/v1/sequences/" + sequence.get("id").asString(), "\"0\"", "{\"active\":false}", 200);
        String address = freshAddress();
        capture("Ada", address, true);
        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(address).isEmpty());
    }

    /// The lead may overtake the news of its organization, as they travel on different topics.
    @Test
    void aLeadThatOvertakesItsOrganizationIsWelcomedAsSoonAsTheSenderIsKnown() {
        String address = freshAddress();
        capture("Ada", address, true);
        await().until(() -> get("/api/v1/sequences").get("items").size() == 1);
        registerOrganization("Acme Homes");
        awaitMails(address, 1);
        assertThat(get("/api/v1/sequences").get("items").size()).isEqualTo(1);
    }

    /// Leads of one organization arrive on several partitions at once, before it is seeded.
    @Test
    void leadsThatArriveTogetherFindOneWelcome() {
        for (int i = 0; i < 10; i++) {
            capture("Ada", freshAddress(), true);
        }
        events.await("sequence.entered", tenant, 10);
        assertThat(get("/api/v1/sequences").get("items").size()).isEqualTo(1);
        assertThat(get("/api/v1/templates").get("items").size()).isEqualTo(2);
    }

    @Test
    void emitsWhatTheContractsOfSequencesSay() {
        registerOrganization("Acme Homes");
        UUID person = capture("Ada", freshAddress(), true);
        Contracts.assertMatches(
                "sequence.entered", events.awaitOne("sequence.entered", tenant).data());
        awaitMessage(person, "SENT");
        clock.advance(Duration.ofDays(3));
        Contracts.assertMatches(
                "sequence.left", events.awaitOne("sequence.left", tenant).data());
    }

    @Test
    void readsTheExamplesOfLeadsAndConsent() {
        events.publish(
                "organizations",
                "organization.registered",
                tenant,
                tenant,
                Contracts.example("organization.registered"));
        JsonNode lead = JsonMapper.shared().readTree(Contracts.example("lead.captured"));
        events.publish("leads", "lead.captured", tenant, UUID.randomUUID(), Contracts.example("lead.captured"));
        events.publish("leads", "consent.given", tenant, UUID.randomUUID(), Contracts.example("consent.given"));
        events.publish("leads", "consent.withdrawn", tenant, UUID.randomUUID(), Contracts.example("consent.withdrawn"));
        assertThat(lead.get("consent").get("marketing").asBoolean()).isTrue();
        assertThat(events.awaitOne("sequence.entered", tenant)
                        .data()
                        .get("contactId")
                        .asString())
                .isEqualTo(lead.get("personId").asString());
    }

    private void change(String path, String ifMatch, String body, int status) {
        client.patch()
                .uri(path)
                .header("Authorization", bearer)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }
}
