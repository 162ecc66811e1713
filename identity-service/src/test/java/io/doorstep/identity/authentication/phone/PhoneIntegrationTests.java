package io.doorstep.identity.authentication.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class PhoneIntegrationTests extends PhoneTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// IDN-49
    @Test
    void aNumberIsOnesOwnOnceTheCodeComesBackFromThere() {
        Answer begun = change(business.owner(), number);

        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(202);
        assertThat(begun.text("phone"))
                .endsWith(number.substring(number.length() - 4))
                .doesNotContain("803");
        assertThat(phone()).isEmpty();
        ReceivedEvent event = newest(1);
        Contracts.assertMatches("account-code.requested", event.data());
        assertThat(event.data().toString()).doesNotContain(number);
        Answer text = fetch(event);
        assertThat(text.text("number")).isEqualTo(number);
        assertThat(text.text("code")).matches("[0-9]{6}");
        assertThat(event.data().toString()).doesNotContain(text.text("code"));

        assertThat(confirm(wrong(text.text("code"))).code()).isEqualTo("wrong_code");
        assertThat(confirm(text.text("code")).status()).isEqualTo(200);
        assertThat(phone()).isEqualTo(number);
        assertThat(confirm(text.text("code")).code()).isEqualTo("wrong_code");
        assertThat(fetch(event).status()).isEqualTo(404);
        ReceivedEvent changed = events.awaitOne("account.changed", business.id());
        Contracts.assertMatches("account.changed", changed.data());
        assertThat(changed.data().path("change").asString()).isEqualTo("PHONE_VERIFIED");
    }

    /// IDN-49
    @Test
    void threeCodesAnHourAreSentToAPersonAndToANumber() throws Exception {
        List<Integer> sent =
                inParallel(6, () -> change(business.owner(), number).status());
        Business other = aBusiness();
        api.post("/api/v1/auth/email/verify", null, Map.of("token", mailedToken(other, "VERIFY_EMAIL", 1)));

        assertThat(sent).filteredOn(status -> status == 202).hasSize(3);
        assertThat(sent).filteredOn(status -> status != 202).containsOnly(429);
        Answer refused = change(other.owner(), number);
        assertThat(refused.code()).isEqualTo("too_many_codes");
        assertThat(refused.headers().getFirst("Retry-After")).isNotNull();
        clock.advance(Duration.ofMinutes(61));
        assertThat(change(freshToken(business), number).status()).isEqualTo(202);
    }

    /// IDN-49
    @Test
    void anotherNumberTakesAFreshProofAndAPhoneCanGo() {
        verifyPhone();
        assertThat(api.delete(PHONE, business.owner()).status()).isEqualTo(204);
        assertThat(phone()).isEmpty();
        assertThat(api.post(SMS, business.owner(), Map.of()).code()).isEqualTo("no_phone");
        clock.advance(Duration.ofMinutes(6));

        assertThat(change(business.owner(), number).code()).isEqualTo("fresh_proof_required");
        assertThat(change(freshToken(business), "0803 123").code()).isEqualTo("phone_not_usable");
    }

    /// IDN-49
    @Test
    void neitherTheCodeNorTheNumberCanBeReadInTheDatabase() {
        verifyPhone();
        api.post(SMS, business.owner(), Map.of());
        String code = code(2);

        List<String> stored = transaction.execute(_ -> jdbc.sql("""
                        select c::text from phone_code c where user_id = :user
                        union all select n::text from phone_number n where user_id = :user
                        """)
                .param("user", business.ownerId())
                .query(String.class)
                .list());

        assertThat(stored)
                .hasSize(3)
                .noneMatch(row -> row.contains(number.substring(1)) || row.contains("," + code + ","));
    }

    /// IDN-49
    @Test
    void onlyTheServiceThatSendsMayAskForACode() {
        change(business.owner(), number);
        Object id = newest(1).data().path("codeId").asString();

        assertThat(api.ask("/internal/phone-codes", "campaign", serviceSecret, Map.of("id", id))
                        .status())
                .isEqualTo(403);
        assertThat(api.ask("/internal/phone-codes", "notification", "wrong", Map.of("id", id))
                        .status())
                .isEqualTo(401);
    }
}
