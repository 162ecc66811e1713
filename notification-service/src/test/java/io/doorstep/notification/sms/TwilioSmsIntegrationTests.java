package io.doorstep.notification.sms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.IdentityCodes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/// Against a server that answers as Twilio's Messages API does.
@TestPropertySource(
        properties = {
            "doorstep.sms.twilio.account-sid=AC0123",
            "doorstep.sms.twilio.auth-token=token-of-the-account",
            "doorstep.sms.twilio.from=+15005550006",
            "doorstep.sms.twilio.timeout=500ms",
        })
class TwilioSmsIntegrationTests extends SmsTest {

    private static final WireMockServer TWILIO =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final String MESSAGES = "/2010-04-01/Accounts/AC0123/Messages.json";

    static {
        TWILIO.start();
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("doorstep.sms.twilio.url", TWILIO::baseUrl);
    }

    @Autowired
    DeliverSms deliverSms;

    private final UUID code = UUID.randomUUID();

    @BeforeEach
    void knowTheCode() {
        IdentityCodes.answer(code, 200);
    }

    /// IDN-49
    @Test
    void aCodeIsPostedWithTheAccountsCredentialsAndTheProvidersIdIsKept() {
        answers(accepted("SM1"));

        request(code);

        awaitStatus("SENT");
        TWILIO.verify(
                1,
                toNumber()
                        .withBasicAuth(new BasicCredentials("AC0123", "token-of-the-account"))
                        .withRequestBody(containing("From=%2B15005550006"))
                        .withRequestBody(containing("Body=" + IdentityCodes.CODE)));
        assertThat(stored("select provider_id from sms")).containsExactly("SM1");
    }

    /// IDN-49
    @Test
    void aNumberThatTheProviderRefusesIsNotTriedAgainAndNotRepeatedInTheReason() {
        answers(jsonResponse(
                "{\"code\":21211,\"message\":\"The 'To' number " + number() + " is not valid\",\"status\":400}", 400));

        request(code);

        awaitStatus("FAILED");
        TWILIO.verify(1, toNumber());
        assertThat(stored("select reason from sms"))
                .allMatch(reason -> reason.contains("21211") && !reason.contains(number()));
    }

    /// IDN-49
    @Test
    void aProviderThatIsBusyIsAskedAgainWhenItSays() {
        String scenario = "busy " + code;
        TWILIO.stubFor(post(urlEqualTo(MESSAGES))
                .withRequestBody(containing(encodedNumber()))
                .inScenario(scenario)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(jsonResponse("{\"code\":20429,\"status\":429}", 429).withHeader("Retry-After", "1"))
                .willSetStateTo("free"));
        TWILIO.stubFor(post(urlEqualTo(MESSAGES))
                .withRequestBody(containing(encodedNumber()))
                .inScenario(scenario)
                .whenScenarioStateIs("free")
                .willReturn(accepted("SM2")));

        request(code);

        awaitStatus("DEFERRED");
        awaitStatus("SENT");
        TWILIO.verify(2, toNumber());
    }

    /// IDN-49
    @Test
    void anAnswerThatIsLostAfterTheProviderHasAcceptedIsNoReasonToSendTwice() {
        answers(accepted("SM3").withFixedDelay(2_000));

        request(code);

        awaitStatus("UNCERTAIN");
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> TWILIO.verify(1, toNumber()));
    }

    /// IDN-49
    @Test
    void aLineThatBreaksIsNoReasonToSendTwice() {
        answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        request(code);

        awaitStatus("UNCERTAIN");
        await().untilAsserted(() -> TWILIO.verify(1, toNumber()));
    }

    /// IDN-49
    @Test
    void afterACrashInTheMiddleACodeIsNotSentAgain() {
        answers(accepted("SM4"));
        request(code);
        awaitStatus("SENT");
        Tenancy.runAs(
                tenant,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql("update sms set status = 'SENDING'").update()));

        UUID sms = UUID.fromString(stored("select id from sms").getFirst());
        Tenancy.runAs(tenant, () -> deliverSms.deliver(sms));

        awaitStatus("UNCERTAIN");
        TWILIO.verify(1, toNumber());
    }

    private void answers(ResponseDefinitionBuilder answer) {
        TWILIO.stubFor(post(urlEqualTo(MESSAGES))
                .withRequestBody(containing(encodedNumber()))
                .willReturn(answer));
    }

    private static ResponseDefinitionBuilder accepted(String sid) {
        return jsonResponse("{\"sid\":\"" + sid + "\",\"status\":\"queued\",\"error_code\":null}", 201);
    }

    private RequestPatternBuilder toNumber() {
        return postRequestedFor(urlEqualTo(MESSAGES)).withRequestBody(containing(encodedNumber()));
    }

    private String number() {
        return IdentityCodes.numberOf(code);
    }

    private String encodedNumber() {
        return "To=" + URLEncoder.encode(number(), StandardCharsets.UTF_8);
    }
}
