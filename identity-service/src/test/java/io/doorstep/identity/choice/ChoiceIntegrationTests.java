package io.doorstep.identity.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class ChoiceIntegrationTests extends IdentityTest {

    private static final String OWN = "/api/v1/auth/profile/privacy-choices";
    private static final String CHANGED = "privacy.choices-changed";
    private static final Map<String, String> BECAUSE = Map.of("reason", "What is held of me is not correct.");

    private Business business;
    private Business.Member member;

    @BeforeEach
    void hire() {
        business = aBusiness();
        member = business.hire("agent");
    }

    /// CMP-01
    @Test
    void whoHasTheOwnFactsRestrictedIsChangedByNobodyElseUntilItIsLifted() {
        Answer restricted = api.post(OWN + "/restriction", member.token(), BECAUSE);

        assertThat(restricted.status()).isEqualTo(200);
        assertThat(restricted.text("restriction.reason")).isEqualTo(BECAUSE.get("reason"));
        assertThat(restricted.text("restriction.by")).isEqualTo(member.id().toString());
        assertThat(rename("Another Name").code()).isEqualTo("processing_restricted");
        assertThat(api.patch("/api/v1/auth/profile", member.token(), "*", Map.of("jobTitle", "Broker"))
                        .status())
                .as("people correct their own facts")
                .isEqualTo(200);
        assertThat(api.delete(OWN + "/restriction", member.token()).status()).isEqualTo(200);
        assertThat(rename("Another Name").status()).isEqualTo(200);
    }

    /// CMP-01
    @Test
    void whereSomebodyIsWhoseFactsAreRestrictedIsNotLookedUp() {
        Answer in = api.call(
                HttpMethod.POST,
                "/api/v1/auth/login",
                null,
                Map.of("X-Forwarded-For", "203.0.113.7"),
                Map.of("email", member.email(), "password", Business.PASSWORD));
        String token = in.text("accessToken");
        assertThat(api.get("/api/v1/sessions", token).each("place")).contains("Lagos, Nigeria");

        api.post(OWN + "/restriction", token, BECAUSE);

        assertThat(api.get("/api/v1/sessions", token).each("place")).containsOnly("");
    }

    /// CMP-01
    @Test
    void aRestrictionIsToldToTheOtherServicesOnceAndItsEndToo() {
        api.post(OWN + "/restriction", member.token(), BECAUSE);
        api.post(OWN + "/restriction", member.token(), BECAUSE);
        api.delete(OWN + "/restriction", member.token());
        api.delete(OWN + "/restriction", member.token());

        List<ReceivedEvent> told = events.await(CHANGED, business.id(), 2);

        told.forEach(event -> Contracts.assertMatches(CHANGED, event.data()));
        assertThat(told)
                .extracting(event -> event.data().path("restricted").asBoolean())
                .containsExactly(true, false);
        assertThat(told).allMatch(event -> event.key().equals(business.id().toString()));
    }

    /// CMP-01, CMP-07
    @Test
    void theOrganizationRestrictsOnAMembersWordAndItStandsInTheLog() {
        String choices = "/api/v1/users/" + member.id() + "/privacy-choices";

        assertThat(api.post(choices + "/restriction", member.token(), BECAUSE).status())
                .isEqualTo(403);
        assertThat(api.post(choices + "/restriction", business.owner(), BECAUSE).status())
                .isEqualTo(200);

        assertThat(api.get(choices, business.owner()).text("restriction.by"))
                .isEqualTo(business.ownerId().toString());
        assertThat(api.get(choices, aBusiness().owner()).status()).isEqualTo(404);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(
                        api.get("/api/v1/audit-logs?model=PrivacyChoice&object=" + member.id(), business.owner())
                                .each("actorId"))
                .containsExactly(business.ownerId().toString()));
        clock.advance(Duration.ofMinutes(6));
        assertThat(api.delete(choices + "/restriction", business.owner()).code())
                .isEqualTo("fresh_proof_required");
    }

    /// CMP-02
    @Test
    void saleAndSharingAreRefusedAndAllowedAgain() {
        Answer refused = api.call(HttpMethod.POST, OWN + "/sharing-refusal", member.token(), Map.of(), null);

        assertThat(refused.text("sharingRefusal.how")).isEqualTo("profile");
        ReceivedEvent told = events.awaitOne(CHANGED, business.id());
        assertThat(told.data().path("sharingRefused").asBoolean()).isTrue();
        assertThat(told.data().path("restricted").asBoolean()).isFalse();
        assertThat(api.delete(OWN + "/sharing-refusal", member.token()).body().has("sharingRefusal"))
                .isFalse();
    }

    /// CMP-02
    @Test
    void aBrowserThatSendsTheGlobalPrivacyControlIsTakenAtItsWord() {
        api.call(HttpMethod.GET, "/api/v1/auth/profile", member.token(), Map.of("Sec-GPC", "0"), null);
        assertThat(api.get(OWN, member.token()).body().has("sharingRefusal")).isFalse();

        api.call(HttpMethod.GET, "/api/v1/auth/profile", member.token(), Map.of("Sec-GPC", "1"), null);
        api.call(HttpMethod.GET, "/api/v1/auth/profile", member.token(), Map.of("Sec-GPC", "1"), null);

        assertThat(api.get(OWN, member.token()).text("sharingRefusal.how")).isEqualTo("Sec-GPC");
        assertThat(events.await(CHANGED, business.id(), 1)).hasSize(1);
        assertThat(api.get(OWN, business.owner()).body().has("sharingRefusal")).isFalse();
    }

    /// CMP-02
    @Test
    void whatIsHeldWhyAndWhoGetsToSeeItIsDisclosed() {
        Answer disclosure = api.get("/api/v1/auth/profile/disclosure", member.token());

        assertThat(disclosure.body().path("sold").asBoolean()).isFalse();
        assertThat(disclosure.body().path("sharedForAdvertising").asBoolean()).isFalse();
        assertThat(disclosure.body().path("categories")).hasSizeGreaterThan(4).allSatisfy(category -> {
            assertThat(category.path("facts")).isNotEmpty();
            assertThat(category.path("purpose").asString()).isNotEmpty();
            assertThat(category.path("kept").asString()).isNotEmpty();
            assertThat(category.has("disclosedTo")).isTrue();
        });
        assertThat(api.get("/api/v1/auth/profile/disclosure", null).status()).isEqualTo(401);
    }

    /// CMP-01, CMP-02
    @Test
    void choicesGoWithThePerson() {
        api.post(OWN + "/restriction", member.token(), BECAUSE);
        Answer erased = api.post("/api/v1/auth/profile/privacy-requests", member.token(), Map.of("kind", "ERASURE"));

        assertThat(erased.status()).isEqualTo(202);
        assertThat(api.get("/api/v1/users/" + member.id() + "/privacy-choices", business.owner())
                        .status())
                .isEqualTo(404);
    }

    private Answer rename(String name) {
        return api.patch("/api/v1/users/" + member.id(), business.owner(), "*", Map.of("name", name));
    }
}
