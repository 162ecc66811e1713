package io.doorstep.leadcrm.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.TestTokens;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/// The service beside the stand-in of a phone provider.
abstract class CallTest extends CrmTest {

    static final ProviderStandIn PROVIDER = new ProviderStandIn();
    static final String TELEPHONY = "/api/v1/telephony";
    static final String OURS = "+14155550100";
    static final String JANE = "+14155550101";
    static final String ADAS = "+14155550102";
    static final String OFFICE = "+14155550103";

    final UUID ada = UUID.randomUUID();
    Business business;
    ProviderStandIn.Account account;

    @DynamicPropertySource
    static void standIn(DynamicPropertyRegistry properties) {
        properties.add("doorstep.call.signal-wire", PROVIDER::url);
    }

    @BeforeEach
    void connect() {
        business = aBusiness();
        account = PROVIDER.account(business.id().toString());
        Answer connected = business.post(TELEPHONY + "/account", accountOf(business));
        assertThat(connected.status()).as(connected.body().toString()).isEqualTo(201);
    }

    Map<String, Object> accountOf(Business owner) {
        return Map.of(
                "provider",
                "SIGNALWIRE",
                "space",
                "acme",
                "accountSid",
                owner.id(),
                "token",
                account.token,
                "signingKey",
                account.signingKey);
    }

    /// With a key, as what costs money or rings a phone needs one.
    Answer postOnce(UUID user, String path, Map<String, ?> body) {
        return postOnce(TestTokens.user(business.id()).subject(user).bearer(), path, body);
    }

    Answer postOnce(String bearer, String path, Map<String, ?> body) {
        EntityExchangeResult<byte[]> result = client.post()
                .uri(URI.create(path))
                .header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsString(body))
                .exchange()
                .expectBody()
                .returnResult();
        return new Answer(
                result.getStatus().value(),
                JsonMapper.shared().readTree(result.getResponseBody()),
                result.getResponseHeaders().getETag());
    }

    /// A number that the provider has given.
    Answer aNumber(Map<String, ?> use) {
        Map<String, Object> named = new HashMap<>(use);
        named.putIfAbsent("name", "Portal");
        Answer ordered = postOnce(ada, TELEPHONY + "/numbers", Map.of("number", OURS, "use", named));
        assertThat(ordered.status()).as(ordered.body().toString()).isEqualTo(202);
        String path = TELEPHONY + "/numbers/" + ordered.id();
        await().until(() -> !business.get(path).text("status").equals("ORDERED"));
        return business.get(path);
    }

    /// An agent who is reached on a phone of her own.
    void adaIsReachable() {
        business.member("member.joined", ada, "Ada", "agent");
        business.awaitAgents(ada);
        assertThat(business.put(TELEPHONY + "/phones/" + ada, "*", Map.of("number", ADAS))
                        .status())
                .isEqualTo(200);
    }

    /// Jane calls our number.
    String janeCalls(String sid) {
        return ask(account.number().get("VoiceUrl"), fields(sid, "ringing"));
    }

    Map<String, String> fields(String sid, String status) {
        return new HashMap<>(Map.of(
                "CallSid",
                sid,
                "AccountSid",
                "x",
                "From",
                JANE,
                "To",
                OURS,
                "CallStatus",
                status,
                "Direction",
                "inbound"));
    }

    /// What the provider is told to do.
    String ask(String url, Map<String, String> fields) {
        EntityExchangeResult<byte[]> answer = hook(url, fields, account.signingKey, "X-SignalWire-Signature");
        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(MediaType.APPLICATION_XML.isCompatibleWith(
                        answer.getResponseHeaders().getContentType()))
                .isTrue();
        return new String(answer.getResponseBody());
    }

    EntityExchangeResult<byte[]> hook(String url, Map<String, String> fields, String key, String header) {
        Map<String, List<String>> all = fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        return client.post()
                .uri(URI.create(URI.create(url).getPath()))
                .header(header, StandInSignature.of(key, url, all))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange()
                .expectBody()
                .returnResult();
    }

    static String actionOf(String laml) {
        String rest = laml.substring(laml.indexOf("action=\"") + "action=\"".length());
        return rest.substring(0, rest.indexOf('"'));
    }

    void report(String sid, String status, Map<String, String> more) {
        Map<String, String> fields = fields(sid, status);
        fields.putAll(more);
        ask(account.number().get("StatusCallback"), fields);
    }

    /// The last reports have come.
    void letItSettle() {
        clock.advance(Duration.ofMinutes(1));
    }

    Answer callsOf(UUID lead) {
        return business.get("/api/v1/leads/" + lead + "/calls");
    }

    UUID leadOfJane() {
        return UUID.fromString(business.get("/api/v1/leads?q=%2B14155550101")
                .items()
                .get(0)
                .get("id")
                .stringValue());
    }
}
