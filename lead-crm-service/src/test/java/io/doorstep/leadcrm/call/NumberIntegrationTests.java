package io.doorstep.leadcrm.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestPrivacy;
import io.doorstep.testkit.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// LEAD-39
class NumberIntegrationTests extends CallTest {

    private static final String NUMBERS = TELEPHONY + "/numbers";
    private static final Map<String, Object> PORTAL = Map.of("name", "Portal", "source", "portal");

    @Autowired
    Environment environment;

    @Test
    void aNumberIsBoughtAndItsCallsComeToUs() {
        Answer number = aNumber(PORTAL);

        assertThat(number.text("status")).isEqualTo("ACTIVE");
        assertThat(number.text("number")).isEqualTo(OURS);
        assertThat(number.body().at("/use/source").stringValue()).isEqualTo("portal");
        assertThat(account.number())
                .containsEntry("PhoneNumber", OURS)
                .containsEntry("VoiceMethod", "POST")
                .hasEntrySatisfying("VoiceUrl", url -> assertThat(url).endsWith("/inbound"))
                .hasEntrySatisfying("StatusCallback", url -> assertThat(url).endsWith("/status"));
        assertThat(business.get(NUMBERS).items()).hasSize(1);
    }

    @Test
    void aNumberThatIsThereAlreadyIsTakenAndNotBought() {
        account.numbers.put("PN-mine", Map.of());

        UUID id = postOnce(ada, NUMBERS, Map.of("number", OURS, "providerSid", "PN-mine", "use", PORTAL))
                .id();

        await().until(() -> business.get(NUMBERS + "/" + id).text("status").equals("ACTIVE"));
        assertThat(account.bought).isEmpty();
        assertThat(account.numbers.get("PN-mine")).containsKey("VoiceUrl");
    }

    @Test
    void whyTheProviderDoesNotGiveANumberIsSaid() {
        account.bought.add(OURS);

        Answer refused = aNumber(PORTAL);

        assertThat(refused.text("status")).isEqualTo("REFUSED");
        assertThat(refused.text("trouble")).contains("is not available");
    }

    @Test
    void aProviderWhoIsAwayIsAskedAgain() {
        account.isDown.set(1);

        assertThat(aNumber(PORTAL).text("status")).isEqualTo("ACTIVE");
    }

    @Test
    void aNumberServesAnotherPurposeFromOneCallToTheNext() {
        Answer number = aNumber(PORTAL);
        String path = NUMBERS + "/" + number.id();
        Map<String, Object> flyer = Map.of("name", "Flyer", "source", "flyer", "fallback", "+1 415 555 0103");

        assertThat(business.put(path, null, flyer).status()).isEqualTo(428);
        assertThat(business.put(path, "\"99\"", flyer).status()).isEqualTo(412);
        Answer changed = business.put(path, number.etag(), flyer);

        assertThat(changed.body().at("/use/fallback").stringValue()).isEqualTo(OFFICE);
        assertThat(janeCalls("CA1")).contains("<Number>" + OFFICE + "</Number>");
        assertThat(business.lead(leadOfJane()).text("source")).isEqualTo("flyer");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(order("nonsense", PORTAL).text("code")).isEqualTo("phone_unreadable");
        assertThat(order(OURS, with(PORTAL, "fallback", "12")).text("code")).isEqualTo("phone_unreadable");
        assertThat(order(OURS, with(PORTAL, "agentId", UUID.randomUUID())).text("code"))
                .isEqualTo("agent_unknown");
        aNumber(PORTAL);
        assertThat(order("+1 (415) 555-0100", PORTAL).text("code")).isEqualTo("phone_number_known");
        assertThat(business.post(NUMBERS, Map.of("number", OFFICE, "use", PORTAL))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aNumberThatIsLetGoAsksUsNothingMore() {
        Answer number = aNumber(PORTAL);
        assertThat(business.delete(TELEPHONY + "/account").text("code")).isEqualTo("phone_account_in_use");

        assertThat(business.delete(NUMBERS + "/" + number.id()).status()).isEqualTo(204);

        await().until(() -> account.number().get("VoiceUrl").isEmpty());
        assertThat(business.get(NUMBERS + "/" + number.id()).status()).isEqualTo(404);
        assertThat(business.delete(TELEPHONY + "/account").status()).isEqualTo(204);
        assertThat(order(OURS, PORTAL).text("code")).isEqualTo("phone_account_missing");
    }

    @Test
    void theAccountsKeysChangeAndItsNumbersGoOn() {
        aNumber(Map.of("name", "Portal", "fallback", OFFICE));
        Answer before = business.get(TELEPHONY + "/account");
        Map<String, Object> other = with(accountOf(business), "signingKey", "another-key");

        assertThat(business.post(TELEPHONY + "/account", other).status()).isEqualTo(409);
        assertThat(business.put(TELEPHONY + "/account", null, other).status()).isEqualTo(428);
        assertThat(business.put(TELEPHONY + "/account", before.etag(), other).status())
                .isEqualTo(200);

        String url = account.number().get("VoiceUrl");
        assertThat(hook(url, fields("CA1", "ringing"), "another-key", "X-SignalWire-Signature")
                        .getStatus()
                        .value())
                .isEqualTo(200);
        assertThat(hook(url, fields("CA1", "ringing"), account.signingKey, "X-SignalWire-Signature")
                        .getStatus()
                        .value())
                .isEqualTo(401);
        assertThat(business.put(
                                TELEPHONY + "/account",
                                "*",
                                Map.of("provider", "TWILIO", "space", "acme", "accountSid", "AC1", "token", "t"))
                        .text("code"))
                .isEqualTo("space_mismatch");
    }

    @Test
    void noSecretLeavesTheServiceOrLiesOpenInTheDatabase() {
        aNumber(PORTAL);
        String hook = account.number().get("VoiceUrl");
        String token = hook.substring("/hooks/calls/".length() + hook.indexOf("/hooks/calls/"), hook.lastIndexOf('/'));

        String seen = business.get(TELEPHONY + "/account").body().toString()
                + business.get(NUMBERS).body()
                + events.await("audit.recorded", business.id(), 1);
        String stored = JdbcClient.create(new DriverManagerDataSource(
                        environment.getRequiredProperty("spring.datasource.url"), "postgres", "postgres"))
                .sql("select a::text from phone_account a where tenant_id = ?")
                .param(business.id())
                .query(String.class)
                .single();

        assertThat(seen + stored).doesNotContain(account.token, account.signingKey, token);
    }

    @Test
    void everybodyKeepsTheOwnPhoneAndNobodyElses() {
        String agent = TestTokens.user(business.id())
                .subject(ada)
                .permissions("lead:read", "lead:write")
                .bearer();
        String own = TELEPHONY + "/phones/" + ada;
        String other = TELEPHONY + "/phones/" + UUID.randomUUID();

        assertThat(business.putAs(agent, own, null, Map.of("number", ADAS)).status())
                .isEqualTo(428);
        assertThat(business.putAs(agent, own, "\"0\"", Map.of("number", "+1 415-555-0102"))
                        .text("number"))
                .isEqualTo(ADAS);
        assertThat(business.putAs(agent, own, "*", Map.of("number", "12")).text("code"))
                .isEqualTo("phone_unreadable");
        assertThat(business.putAs(agent, other, "*", Map.of("number", ADAS)).status())
                .isEqualTo(403);
        assertThat(business.callAs(agent, HttpMethod.GET, other, null).status()).isEqualTo(403);
        assertThat(aBusiness().get(own).status()).isEqualTo(404);
        assertThat(business.callAs(agent, HttpMethod.DELETE, own, null).status())
                .isEqualTo(204);
        assertThat(business.get(own).status()).isEqualTo(404);
    }

    /// IDN-03
    @Test
    void nobodyHasAPhoneWhoIsNoAgentHere() {
        String stranger = TELEPHONY + "/phones/" + UUID.randomUUID();

        assertThat(business.put(stranger, "*", Map.of("number", ADAS)).status()).isEqualTo(404);
        assertThat(business.delete(stranger).status()).isEqualTo(404);
    }

    /// CMP-02
    @Test
    void whoLeavesOrIsErasedIsRungNoMore() {
        adaIsReachable();
        Answer number = aNumber(Map.of("name", "Ada", "agentId", ada));
        TestPrivacy privacy = new TestPrivacy(events, business.id());
        assertThat(privacy.export(ada, Contracts.example("privacy.export-requested"))
                        .at("/phone/0")
                        .asString())
                .isEqualTo(ADAS);

        business.member("member.deactivated", ada, "Ada", "agent");

        await().until(() -> business.get(TELEPHONY + "/phones/" + ada).status() == 404);
        await().until(() ->
                !business.get(NUMBERS + "/" + number.id()).body().get("use").has("agentId"));
        assertThat(janeCalls("CA1")).doesNotContain(ADAS);
        adaIsReachable();
        privacy.erase(ada, Contracts.example("privacy.erasure-requested"));
        assertThat(business.get(TELEPHONY + "/phones/" + ada).status()).isEqualTo(404);
    }

    @Test
    void anotherBusinessSeesNoneOfIt() {
        Answer number = aNumber(PORTAL);
        Business thief = aBusiness();
        String path = NUMBERS + "/" + number.id();

        assertThat(thief.get(TELEPHONY + "/account").status()).isEqualTo(404);
        assertThat(thief.delete(TELEPHONY + "/account").status()).isEqualTo(404);
        assertThat(thief.put(TELEPHONY + "/account", "*", accountOf(business)).status())
                .isEqualTo(404);
        assertThat(thief.get(NUMBERS).items()).isEmpty();
        assertThat(thief.get(path).status()).isEqualTo(404);
        assertThat(thief.put(path, number.etag(), PORTAL).status()).isEqualTo(404);
        assertThat(thief.delete(path).status()).isEqualTo(404);
    }

    @Test
    void numbersAreReadPageByPage() {
        aNumber(PORTAL);
        for (String more : List.of(OFFICE, ADAS)) {
            order(more, PORTAL);
        }

        Answer page = business.get(NUMBERS + "?limit=2");

        assertThat(page.items().findValuesAsString("number")).containsExactly(OURS, OFFICE);
        assertThat(business.get(NUMBERS + "?limit=2&cursor=" + page.text("nextCursor"))
                        .items()
                        .findValuesAsString("number"))
                .containsExactly(ADAS);
    }

    private Answer order(String number, Map<String, Object> use) {
        return postOnce(ada, NUMBERS, Map.of("number", number, "use", use));
    }

    private static Map<String, Object> with(Map<String, Object> some, String name, Object value) {
        Map<String, Object> all = new HashMap<>(some);
        all.put(name, value);
        return all;
    }
}
