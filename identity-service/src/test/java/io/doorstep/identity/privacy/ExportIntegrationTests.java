package io.doorstep.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExportIntegrationTests extends PrivacyTest {

    private Business business;
    private Business.Member member;

    @BeforeEach
    void hire() {
        business = aBusiness();
        member = business.hire("agent");
    }

    /// CMP-01, CMP-02, IDN-53
    @Test
    void anExportHoldsWhatIsKnownOfAPersonAndNoSecret() {
        await().untilAsserted(() -> assertThat(api.get("/api/v1/audit-logs?actor=" + member.id(), business.owner())
                        .items())
                .isNotEmpty());
        String request = requested(OWN, member.token(), PrivacyKind.EXPORT);

        Answer file = api.get(request + "/file", member.token());

        assertThat(file.status()).as(file.body().toString()).isEqualTo(200);
        assertThat(file.headers().getFirst("Content-Disposition")).startsWith("attachment");
        JsonNode facts = file.body().at("/parts/identity");
        assertThat(facts.at("/account/0/email").asString()).isEqualTo(member.email());
        assertThat(facts.at("/membership/0/roles/0").asString()).isEqualTo("agent");
        assertThat(facts.at("/sessions/0/started_at").asString()).isNotEmpty();
        assertThat(facts.path("auditEntries")).isNotEmpty();
        assertThat(facts.toString()).doesNotContain("hash", "secret", business.email());
        String id = request.substring(OWN.length() + 1);
        await().untilAsserted(
                        () -> assertThat(api.get("/api/v1/audit-logs?action=download&object=" + id, business.owner())
                                        .each("actorId"))
                                .containsExactly(member.id().toString()));
        Contracts.assertMatches(
                "privacy.export-requested",
                events.awaitOne("privacy.export-requested", business.id()).data());
    }

    /// CMP-01
    @Test
    void aRequestSaysWhoHasAnsweredAndWhoHasNot() {
        String request = requested(about(member), business.owner(), PrivacyKind.EXPORT);
        UUID id = UUID.fromString(request.substring(request.lastIndexOf('/') + 1));

        assertThat(answered(request, business.owner())).containsExactly("identity");
        assertThat(pending(request, business.owner())).contains("notification", "lead-crm", "chat-ai");
        assertThat(keepPart("notification", id).status()).isEqualTo(204);
        assertThat(keepPart("somebody", id).status()).isEqualTo(401);
        answer(business, id, "notification");
        await().until(() -> answered(request, business.owner()).contains("notification"));

        JsonNode file = api.get(request + "/file", business.owner()).body();
        assertThat(file.at("/parts/notification/recipient").asString()).isEqualTo("Ben");
        assertThat(file.path("pending").toString()).contains("lead-crm").doesNotContain("notification");
        assertThat(keepPart("notification", id).status()).isEqualTo(404);
    }

    /// CMP-01
    @Test
    void aRequestIsFinishedWithTheLastAnswerAndOverdueUntilThen() {
        String request = requested(about(member), business.owner(), PrivacyKind.EXPORT);
        UUID id = UUID.fromString(request.substring(request.lastIndexOf('/') + 1));
        assertThat(api.get(request, business.owner()).text("status")).isEqualTo("RUNNING");
        clock.advance(Duration.ofDays(31));
        String later = business.logIn().text("accessToken");
        assertThat(api.get(request, later).text("status")).isEqualTo("OVERDUE");

        for (String service : pending(request, later)) {
            answer(business, id, service);
        }

        await().until(() -> api.get(request, later).text("status").equals("FINISHED"));
    }

    /// CMP-01, CMP-03
    @Test
    void aFileIsKeptForAWeekAndThenGone() {
        Business verified = aBusiness();
        api.post("/api/v1/auth/email/verify", null, Map.of("token", mailedToken(verified, "VERIFY_EMAIL", 1)));
        String request = requested(OWN, verified.owner(), PrivacyKind.EXPORT);
        clock.advance(Duration.ofDays(8));

        Answer late = api.get(request + "/file", verified.logIn().text("accessToken"));

        assertThat(late.status()).isEqualTo(410);
        assertThat(late.code()).isEqualTo("file_expired");
    }

    /// CMP-01, IDN-03
    @Test
    void onlyThePersonAndWhoMayOfTheSameOrganizationAskAndOnlyWithAFreshProof() {
        Business.Member colleague = business.hire("agent");
        Business other = aBusiness();
        String request = requested(OWN, member.token(), PrivacyKind.EXPORT);
        String id = request.substring(OWN.length() + 1);

        assertThat(request(about(member), colleague.token(), PrivacyKind.EXPORT).status())
                .isEqualTo(403);
        assertThat(api.get(request + "/file", colleague.token()).status()).isEqualTo(404);
        assertThat(request(about(member), other.owner(), PrivacyKind.EXPORT).status())
                .isEqualTo(404);
        assertThat(api.get(about(member) + "/" + id, other.owner()).status()).isEqualTo(404);
        assertThat(api.get(about(member), other.owner()).status()).isEqualTo(404);
        clock.advance(Duration.ofMinutes(6));
        assertThat(request(OWN, member.token(), PrivacyKind.EXPORT).code()).isEqualTo("fresh_proof_required");
        assertThat(api.get(request + "/file", member.token()).code()).isEqualTo("fresh_proof_required");
        assertThat(api.get(OWN + "?limit=1", member.token()).items()).hasSize(1);
    }

    private Answer keepPart(String service, UUID requestId) {
        return api.ask(
                "/internal/privacy-parts",
                service,
                serviceSecret,
                Map.of("tenantId", business.id(), "requestId", requestId, "content", Map.of("recipient", "Ben")));
    }
}
