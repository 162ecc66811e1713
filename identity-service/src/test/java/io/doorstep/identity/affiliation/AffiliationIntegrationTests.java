package io.doorstep.identity.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// IDN-36: marketers apply to companies, and companies decide.
class AffiliationIntegrationTests extends IdentityTest {

    private static final String AFFILIATIONS = "/api/v1/affiliations";
    private static final Map<String, String> BECAUSE = Map.of("reason", "No area of yours is free this year.");

    private Business company;
    private Business marketer;

    @BeforeEach
    void aCompanyAndAMarketerWithAnAccountOfTheirOwn() {
        company = aBusiness("Lekki Homes");
        marketer = aBusiness("Ada Sells");
    }

    /// IDN-36
    @Test
    void anApprovedMarketerIsAMemberWithThatRoleAlone() {
        Answer applied = apply(company);
        assertThat(applied.status()).isEqualTo(201);
        Answer listed = api.get(AFFILIATIONS + "?status=APPLIED", company.owner());
        assertThat(listed.items()).hasSize(1);
        assertThat(listed.items().get(0).at("/marketer/email").asString()).isEqualTo(marketer.email());
        assertThat(listed.items().get(0).path("message").asString()).isEqualTo("I know Lekki well.");
        assertThat(enters()).as("nobody has decided yet").isFalse();

        Answer approved = decide(applied, "approve");

        assertThat(approved.text("status")).isEqualTo("APPROVED");
        Answer there = enter();
        assertThat(there.status()).isEqualTo(200);
        assertThat(api.get("/api/v1/members", there.text("accessToken")).status())
                .isEqualTo(403);
        assertThat(api.get("/api/v1/members/" + marketer.ownerId(), company.owner())
                        .body()
                        .path("roles")
                        .toString())
                .isEqualTo("[\"marketer\"]");
        Contracts.assertMatches("affiliation.applied", told("affiliation.applied"));
        Contracts.assertMatches("affiliation.approved", told("affiliation.approved"));
    }

    /// IDN-36
    @Test
    void aRejectedMarketerLearnsWhyAndMayApplyAgain() {
        Answer applied = apply(company);
        assertThat(api.post(AFFILIATIONS + "/" + applied.id() + "/reject", company.owner(), Map.of())
                        .status())
                .as("without a reason")
                .isEqualTo(422);

        assertThat(decide(applied, "reject").text("status")).isEqualTo("REJECTED");

        JsonNode own = own().get(0);
        assertThat(own.path("status").asString()).isEqualTo("REJECTED");
        assertThat(own.path("reason").asString()).isEqualTo(BECAUSE.get("reason"));
        assertThat(enters()).isFalse();
        Contracts.assertMatches("affiliation.rejected", told("affiliation.rejected"));
        Answer again = apply(company);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(applied.id());
        assertThat(decide(again, "approve").text("status")).isEqualTo("APPROVED");
    }

    /// IDN-36
    @Test
    void aSuspendedMarketerIsSignedOutAtOnceAndBackWhenReactivated() {
        Answer applied = apply(company);
        decide(applied, "approve");
        String refreshToken = enter().text("refreshToken");

        assertThat(decide(applied, "suspend").text("status")).isEqualTo("SUSPENDED");

        assertThat(refresh(refreshToken).status()).isEqualTo(401);
        assertThat(enters()).isFalse();
        events.awaitOne("session.revoked", company.id());
        Contracts.assertMatches("affiliation.suspended", told("affiliation.suspended"));
        assertThat(own().get(0).path("reason").asString()).isEqualTo(BECAUSE.get("reason"));

        assertThat(decide(applied, "reactivate").text("status")).isEqualTo("APPROVED");
        assertThat(enters()).isTrue();
        Contracts.assertMatches("affiliation.reactivated", told("affiliation.reactivated"));
        assertThat(events.seen("affiliation.suspended", company.id())).hasSize(1);
    }

    /// IDN-36, IDN-54
    @Test
    void everyDecisionStandsInTheAuditLogOfTheCompany() {
        Answer applied = apply(company);
        List.of("approve", "suspend", "reactivate").forEach(step -> decide(applied, step));

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(api.get("/api/v1/audit-logs?model=Affiliation", company.owner())
                                .each("action"))
                        .containsExactlyInAnyOrder("apply", "approve", "suspend", "reactivate"));
    }

    /// IDN-36
    @Test
    void aMarketerSeesTheOwnAffiliationsOverAllCompanies() {
        Business other = aBusiness("Ikoyi Homes");
        decide(apply(company), "approve");
        apply(other);

        assertThat(own()).hasSize(2);
        assertThat(own().get(0).at("/company/slug").asString()).isEqualTo(other.slug());
        assertThat(own().get(0).path("status").asString()).isEqualTo("APPLIED");
        assertThat(own().get(1).path("status").asString()).isEqualTo("APPROVED");
    }

    /// IDN-36, IDN-03
    @Test
    void noCompanySeesOrDecidesAboutAnothersApplicants() {
        Answer applied = apply(company);
        Business other = aBusiness("Ikoyi Homes");
        String path = AFFILIATIONS + "/" + applied.id();

        assertThat(api.get(AFFILIATIONS, other.owner()).items()).isEmpty();
        assertThat(api.get(path, other.owner()).status()).isEqualTo(404);
        for (String step : List.of("approve", "reject", "suspend", "reactivate")) {
            assertThat(api.post(path + "/" + step, other.owner(), BECAUSE).status())
                    .isEqualTo(404);
        }
        assertThat(api.get(AFFILIATIONS + "/mine", other.owner()).items()).isEmpty();
    }

    /// IDN-36
    @Test
    void onlyWhatMakesSenseCanBeDecided() {
        Answer applied = apply(company);

        assertThat(decide(applied, "suspend").code()).isEqualTo("affiliation_status");
        assertThat(decide(applied, "reactivate").code()).isEqualTo("affiliation_status");
        Answer twice = apply(company);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.text("existingId")).isEqualTo(applied.text("id"));
        assertThat(apply(marketer).code()).isEqualTo("already_member");
        assertThat(api.post(AFFILIATIONS, marketer.owner(), Map.of("slug", "no-such-" + UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    /// IDN-36
    @Test
    void ofManyApplicationsAtOnceOneIsTaken() throws Exception {
        List<Integer> answers = inParallel(8, () -> apply(company).status());

        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(api.get(AFFILIATIONS, company.owner()).items()).hasSize(1);
    }

    /// IDN-36
    @Test
    void anAffiliationFollowsWhatIsDoneInTheListOfMembers() {
        Answer applied = apply(company);
        decide(applied, "approve");
        String member = "/api/v1/users/" + marketer.ownerId();

        api.post(member + "/deactivate", company.owner(), Map.of());
        assertThat(own().get(0).path("status").asString()).isEqualTo("SUSPENDED");
        api.post(member + "/activate", company.owner(), Map.of());
        assertThat(own().get(0).path("status").asString()).isEqualTo("APPROVED");
        api.delete(member, company.owner());
        assertThat(own().get(0).path("status").asString()).isEqualTo("SUSPENDED");
        assertThat(decide(applied, "reactivate").text("status")).isEqualTo("APPROVED");
        assertThat(enters()).isTrue();
    }

    private Answer apply(Business to) {
        return api.post(AFFILIATIONS, marketer.owner(), Map.of("slug", to.slug(), "message", "I know Lekki well."));
    }

    private Answer decide(Answer affiliation, String step) {
        return api.post(AFFILIATIONS + "/" + affiliation.id() + "/" + step, company.owner(), BECAUSE);
    }

    private JsonNode own() {
        return api.get(AFFILIATIONS + "/mine", marketer.owner()).items();
    }

    private JsonNode told(String type) {
        return events.awaitOne(type, company.id()).data();
    }

    private boolean enters() {
        return enter().status() == 200;
    }

    private Answer enter() {
        return api.post("/api/v1/auth/switch-organization", marketer.owner(), Map.of("organizationId", company.id()));
    }
}
