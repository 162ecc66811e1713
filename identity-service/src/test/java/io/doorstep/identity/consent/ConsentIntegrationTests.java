package io.doorstep.identity.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// CMP-04: what people agree to can be proved, and taken back.
class ConsentIntegrationTests extends IdentityTest {

    private static final String TEXTS = "/api/v1/auth/consent-texts";
    private static final String OWN = "/api/v1/auth/profile/consents";
    private static final String NEWS = "marketing-mail";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// CMP-04
    @Test
    void theTextsAreThereForEverybodyAndKeepTheirVersions() {
        Answer texts = api.get(TEXTS, null);

        assertThat(texts.each("purpose")).containsExactly("terms", "privacy-notice", NEWS);
        JsonNode terms = texts.items().get(0);
        Answer again = api.get(TEXTS + "/terms/" + terms.path("version").asString(), null);
        assertThat(again.body()).isEqualTo(terms);
        assertThat(again.text("hash")).hasSize(64);
        assertThat(api.get(TEXTS + "/terms/1999-01-01", null).status()).isEqualTo(404);
        assertThat(api.get(TEXTS + "/anything/" + terms.path("version").asString(), null)
                        .status())
                .isEqualTo(404);
    }

    /// CMP-04
    @Test
    void whoeverRegistersAgreesToTheTextsOfTodayOrNotAtAll() {
        Map<String, Object> registration = new HashMap<>(Business.registration("Lekki Homes", Business.anAddress()));
        registration.put("consents", List.of(Map.of("purpose", "terms", "textVersion", "1999-01-01")));
        Answer refused = api.post("/api/v1/auth/register", null, registration);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("another_text");

        registration.put("consents", List.of(Map.of("purpose", "terms", "textVersion", version("terms"))));
        Answer registered = api.post("/api/v1/auth/register", null, registration);

        assertThat(registered.status()).isEqualTo(201);
        JsonNode consent = api.get(OWN, registered.text("accessToken")).items().get(0);
        assertThat(consent.path("source").asString()).isEqualTo("registration");
        assertThat(consent.path("given").asBoolean()).isTrue();
        assertThat(consent.path("ipAddress").asString()).isNotEmpty();
    }

    /// CMP-04
    @Test
    void anInvitationStaysGoodWhenItsPersonHasReadAnotherText() {
        Business business = aBusiness();
        String token = business.invite(Business.anAddress(), "agent").text("invitation.token");
        Map<String, Object> acceptance = new HashMap<>(Map.of("token", token, "password", Business.PASSWORD));
        acceptance.put("consents", List.of(Map.of("purpose", "terms", "textVersion", "1999-01-01")));
        Answer refused = api.post("/api/v1/auth/accept-invitation", null, acceptance);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("another_text");

        acceptance.put("consents", List.of(Map.of("purpose", "terms", "textVersion", version("terms"))));
        Answer joined = api.post("/api/v1/auth/accept-invitation", null, acceptance);

        assertThat(joined.status()).isEqualTo(200);
        JsonNode consent = api.get(OWN, joined.text("accessToken")).items().get(0);
        assertThat(consent.path("source").asString()).isEqualTo("invitation");
    }

    /// CMP-04
    @Test
    void aConsentIsProvedByTextTimeAddressAndSourceAndStaysProvedWhenItIsTakenBack() {
        Business business = aBusiness();
        Answer given = api.call(
                HttpMethod.POST,
                OWN,
                business.owner(),
                Map.of("X-Forwarded-For", "203.0.113.44", "User-Agent", "Doorstep-Test/1"),
                Map.of("purpose", NEWS, "textVersion", version(NEWS)));
        assertThat(given.status()).isEqualTo(201);
        assertThat(given.text("ipAddress")).isEqualTo("203.0.113.44");
        assertThat(given.text("userAgent")).isEqualTo("Doorstep-Test/1");
        assertThat(given.text("source")).isEqualTo("profile");
        assertThat(given.text("recordedAt")).isNotEmpty();

        Answer withdrawn = api.delete(OWN + "/" + NEWS, business.owner());

        assertThat(withdrawn.status()).isEqualTo(201);
        assertThat(withdrawn.body().path("given").asBoolean()).isFalse();
        assertThat(api.get(OWN, business.owner()).items()).hasSize(1).allMatch(now -> !now.path("given")
                .asBoolean());
        Answer history = api.get(OWN + "/history?limit=1", business.owner());
        assertThat(history.each("id")).containsExactly(withdrawn.text("id"));
        Answer before = api.get(OWN + "/history?cursor=" + history.text("nextCursor"), business.owner());
        assertThat(before.each("id")).containsExactly(given.text("id"));
        assertThat(before.items().get(0).path("textHash").asString()).hasSize(64);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(api.get("/api/v1/audit-logs?model=Consent", business.owner())
                                .each("action"))
                        .containsExactly("withdraw", "give"));
    }

    /// CMP-04
    @Test
    void whatTheAccountRestsOnIsNotTakenBackAndAnOldTextIsNotAgreedTo() {
        Business business = aBusiness();

        assertThat(api.delete(OWN + "/terms", business.owner()).code()).isEqualTo("not_withdrawable");
        assertThat(api.post(OWN, business.owner(), Map.of("purpose", "terms", "textVersion", "1999-01-01"))
                        .code())
                .isEqualTo("another_text");
        assertThat(api.post(OWN, business.owner(), Map.of("purpose", "cookies", "textVersion", "1999-01-01"))
                        .status())
                .isEqualTo(404);
        assertThat(api.get(OWN, business.owner()).items()).isEmpty();
    }

    /// CMP-04, IDN-03
    @Test
    void whoMayProvesWhatMembersAgreedToAndNobodyElseDoes() {
        Business business = aBusiness();
        Business.Member member = business.hire("agent");
        api.post(OWN, member.token(), Map.of("purpose", NEWS, "textVersion", version(NEWS)));
        String ofMember = "/api/v1/users/" + member.id() + "/consents";

        assertThat(api.get(ofMember, business.owner()).each("purpose")).containsExactly(NEWS);
        assertThat(api.get(ofMember, member.token()).status()).isEqualTo(403);
        assertThat(api.get(ofMember, aBusiness().owner()).status()).isEqualTo(404);
    }

    /// CMP-04, CMP-07
    @Test
    void nobodyChangesWhatWasRecordedAndItGoesWithAnErasure() {
        Business business = aBusiness();
        Business.Member member = business.hire("agent");
        api.post(OWN, member.token(), Map.of("purpose", NEWS, "textVersion", version(NEWS)));

        assertThatThrownBy(() -> Tenancy.runAs(
                        business.id(),
                        () -> transaction.executeWithoutResult(_ ->
                                jdbc.sql("update user_consent set given = true").update())))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(count(business)).isEqualTo(1);
        Answer erased = api.post("/api/v1/auth/profile/privacy-requests", member.token(), Map.of("kind", "ERASURE"));
        assertThat(erased.status()).isEqualTo(202);
        assertThat(count(business)).isZero();
    }

    private long count(Business business) {
        return Tenancy.callAs(
                business.id(),
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from user_consent")
                        .query(Long.class)
                        .single()));
    }

    private String version(String purpose) {
        return api.get(TEXTS, null)
                .items()
                .valueStream()
                .filter(text -> text.path("purpose").asString().equals(purpose))
                .findFirst()
                .orElseThrow()
                .path("version")
                .asString();
    }
}
