package io.doorstep.identity.authentication.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.ReceivedEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;

/// A business whose owner's address is verified, and a number of the owner's own.
abstract class PhoneTest extends IdentityTest {

    static final String PHONE = "/api/v1/security/phone";
    static final String SMS = "/api/v1/auth/step-up/sms";

    final String number = "+234803" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    Business business;

    @BeforeEach
    void verifyTheAddress() {
        business = aBusiness();
        String token = mailedToken(business, "VERIFY_EMAIL", 1);
        api.post("/api/v1/auth/email/verify", null, Map.of("token", token));
    }

    void verifyPhone() {
        change(business.owner(), number);
        assertThat(confirm(code(1)).status()).isEqualTo(200);
    }

    Answer change(String token, String phone) {
        return api.put(PHONE, token, "*", Map.of("phone", phone));
    }

    Answer confirm(String code) {
        return api.post(PHONE + "/confirm", business.owner(), Map.of("code", code));
    }

    String phone() {
        return api.get(PHONE, business.owner()).text("phone");
    }

    Answer stepUp(String token, String code) {
        return api.post(SMS + "/confirm", token, Map.of("smsCode", code));
    }

    String freshToken(Business who) {
        return who.logIn().text("accessToken");
    }

    ReceivedEvent newest(int count) {
        return events.await("account-code.requested", business.id(), count).getLast();
    }

    Answer fetch(ReceivedEvent event) {
        return api.ask(
                "/internal/phone-codes",
                "notification",
                serviceSecret,
                Map.of("id", event.data().path("codeId").asString()));
    }

    String code(int count) {
        return fetch(newest(count)).text("code");
    }

    static String wrong(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }

    Answer makeKey(String token) {
        return api.post(
                "/api/v1/security/api-keys", token, Map.of("name", "Website", "permissions", List.of("lead:capture")));
    }
}
