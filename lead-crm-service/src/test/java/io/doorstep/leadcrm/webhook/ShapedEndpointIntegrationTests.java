package io.doorstep.leadcrm.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShapedEndpointIntegrationTests extends CrmTest {

    /// PCRM-09
    @Test
    void anEndpointGetsTheFieldsThatItChoseUnderItsOwnNamesAndSigned() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            Answer changed = change(
                    business,
                    partner,
                    Map.of("fields", List.of(Map.of("from", "email", "to", "contact.mail")), "description", "n8n"));
            assertThat(changed.body().at("/fields/0/to").stringValue()).isEqualTo("contact.mail");
            business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"));

            LoggedRequest call = partner.awaitCalls(1).getFirst();
            assertThat(Partner.verifies(call, partner.secret(), clock.instant()))
                    .isTrue();
            assertThat(body(call).get("data"))
                    .isEqualTo(JsonMapper.shared().readTree("{\"contact\": {\"mail\": \"jane@example.com\"}}"));
            String delivery = partner.awaitDelivery("DELIVERED").get("id").stringValue();
            assertThat(business.get(partner.path() + "/deliveries/" + delivery)
                            .body()
                            .get("body"))
                    .isEqualTo(body(call));
        }
    }

    /// PCRM-09
    @Test
    void aFilterLetsThroughWhatItNamesAlsoWhenARangeIsReplayed() {
        Business business = aBusiness();
        Instant before = clock.instant().minusSeconds(60);
        try (Partner picky = new Partner(business, "lead.captured");
                Partner open = new Partner(business, "lead.captured")) {
            change(business, picky, Map.of("filter", List.of(Map.of("field", "source", "is", List.of("portal")))));
            business.fillInForm(Map.of("email", "web@example.com", "source", "website"));
            business.fillInForm(Map.of("email", "portal@example.com", "source", "portal"));
            open.awaitCalls(2);
            assertThat(picky.awaitCalls(1).getFirst().getBodyAsString()).contains("portal@example.com");

            Answer replay = business.post(
                    picky.path() + "/replay",
                    Map.of("from", before, "to", clock.instant().plusSeconds(60)));
            assertThat(replay.body().get("scheduled").intValue()).isEqualTo(1);
            assertThat(picky.awaitCalls(2))
                    .allSatisfy(call -> assertThat(call.getBodyAsString()).contains("portal@example.com"));
        }
    }

    @Test
    void aThinPayloadTellsNobodyWhoItIsAbout() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            change(business, partner, Map.of("payload", "THIN"));
            Answer lead = business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"));
            LoggedRequest call = partner.awaitCalls(1).getFirst();
            assertThat(body(call).at("/data/leadId").stringValue())
                    .isEqualTo(lead.id().toString());
            assertThat(call.getBodyAsString()).doesNotContain("jane@example.com", "Jane");
        }
    }

    @Test
    void aPayloadThatContradictsItselfIsRefused() {
        Business business = aBusiness();
        Map<String, ?> field = Map.of("from", "email", "to", "a");
        assertThat(business.post(
                                "/api/v1/webhook-endpoints",
                                Map.of("url", "http://localhost/", "fields", List.of(field, field)))
                        .text("code"))
                .isEqualTo("payload_contradicts");
        for (Map<String, ?> senseless : List.of(
                Map.of("url", "http://localhost/", "fields", List.of(Map.of("from", "../x", "to", "a"))),
                Map.of("url", "http://localhost/", "filter", List.of(Map.of("field", "score"))),
                Map.of("url", "http://localhost/", "legacyHeader", "Authorization"))) {
            assertThat(business.post("/api/v1/webhook-endpoints", senseless).status())
                    .isEqualTo(422);
        }
    }

    /// PCRM-02
    @Test
    void anOlderReceiverFindsASignatureOfTheBodyAloneInItsOwnHeader() throws Exception {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            change(business, partner, Map.of("legacyHeader", "X-Webhook-Signature"));
            business.fillInForm(Map.of("email", "jane@example.com"));
            LoggedRequest call = partner.awaitCalls(1).getFirst();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(partner.secret().getBytes(), "HmacSHA256"));
            assertThat(call.getHeader("X-Webhook-Signature"))
                    .isEqualTo("sha256=" + HexFormat.of().formatHex(mac.doFinal(call.getBody())));
        }
    }

    @Test
    void anotherEndpointIsToldWhenOneFailsAndWhenItRecovers() {
        Business business = aBusiness();
        try (Partner failing = new Partner(business, "lead.captured");
                Partner watch = new Partner(business, "endpoint.failing", "endpoint.recovered");
                Partner unaware = new Partner(business)) {
            failing.answers(aResponse().withStatus(500));
            business.fillInForm(Map.of("email", "jane@example.com"));
            Awaitility.await()
                    .until(() -> failing.deliveries().size() == 1
                            && failing.deliveries().get(0).get("tries").intValue() == 1);
            clock.advance(Duration.ofHours(25));
            LoggedRequest notice = watch.awaitCalls(1).getFirst();
            assertThat(body(notice).get("type").stringValue()).isEqualTo("endpoint.failing");
            assertThat(body(notice).at("/data/endpointId").stringValue())
                    .isEqualTo(failing.endpoint().toString());
            assertThat(notice.getBodyAsString()).doesNotContain(failing.url());

            failing.answers(aResponse().withStatus(200));
            clock.advance(Duration.ofHours(1));
            assertThat(body(watch.awaitCalls(2).getLast()).get("type").stringValue())
                    .isEqualTo("endpoint.recovered");
            assertThat(unaware.calls()).noneMatch(call -> call.getBodyAsString().contains("endpoint."));
        }
    }

    @Test
    void anEndpointsOwnerSeesHowItFaredLately() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            business.fillInForm(Map.of("email", "one@example.com"));
            partner.awaitDelivery("DELIVERED");
            partner.answers(aResponse().withStatus(500));
            business.fillInForm(Map.of("email", "two@example.com"));
            Awaitility.await()
                    .until(() -> business.get(partner.path() + "/summary")
                                    .body()
                                    .get("failedTries")
                                    .intValue()
                            >= 1);
            JsonNode summary = business.get(partner.path() + "/summary?hours=1").body();
            assertThat(summary.get("delivered").intValue()).isEqualTo(1);
            assertThat(summary.get("pending").intValue()).isEqualTo(1);
            assertThat(summary.has("nextTryAt")).isTrue();
            assertThat(business.get(partner.path() + "/deliveries?type=lead.won")
                            .items())
                    .isEmpty();
            assertThat(business.get(partner.path() + "/summary?hours=0").status())
                    .isEqualTo(422);
            assertThat(aBusiness().get(partner.path() + "/summary").status()).isEqualTo(404);
        }
    }

    @Test
    void anOldSecretMayBeLetGoAtOnce() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            String old = partner.secret();
            Answer rotated = business.post(partner.path() + "/rotate-secret", Map.of("overlapHours", 0));
            business.fillInForm(Map.of("email", "jane@example.com"));
            LoggedRequest call = partner.awaitCalls(1).getFirst();
            assertThat(Partner.verifies(call, old, clock.instant())).isFalse();
            assertThat(Partner.verifies(call, rotated.text("secret"), clock.instant()))
                    .isTrue();
            assertThat(business.post(partner.path() + "/rotate-secret", Map.of("overlapHours", 1000))
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void eachTypeHasASchemaAndAnExampleThatCanBeSent() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.won")) {
            for (String type : PartnerEventTypes.ALL) {
                Answer described = business.get("/api/v1/webhook-endpoints/event-types/" + type);
                assertThat(described.text("schema.title")).isEqualTo(type);
                assertThat(described.body().get("example").isObject()).isTrue();
            }
            business.post(partner.path() + "/test", Map.of("type", "lead.won"));
            assertThat(body(partner.calls().getFirst()).get("type").stringValue())
                    .isEqualTo("lead.won");
            assertThat(business.post(partner.path() + "/test", Map.of("type", "lead.sold"))
                            .status())
                    .isEqualTo(422);
        }
    }

    private static Answer change(Business business, Partner partner, Map<String, ?> edit) {
        Answer changed =
                business.patch(partner.path(), business.get(partner.path()).etag(), edit);
        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        return changed;
    }

    private static JsonNode body(LoggedRequest call) {
        return JsonMapper.shared().readTree(call.getBody());
    }
}
