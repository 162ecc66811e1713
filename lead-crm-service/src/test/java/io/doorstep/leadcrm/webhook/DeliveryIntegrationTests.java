package io.doorstep.leadcrm.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.leadcrm.lead.CaptureLead;
import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.person.ContactGiven;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeliveryIntegrationTests extends CrmTest {

    private static final int HANG_MILLIS = 12_000;

    @Autowired
    CaptureLead captureLead;

    @Autowired
    TransactionTemplate transaction;

    /// PCRM-02, PCRM-05
    @Test
    void aCapturedLeadReachesThePartnerSigned() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            Answer lead = business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"));
            LoggedRequest call = partner.awaitCalls(1).getFirst();

            assertThat(Partner.verifies(call, partner.secret(), clock.instant()))
                    .isTrue();
            JsonNode body = JsonMapper.shared().readTree(call.getBody());
            assertThat(body.get("type").stringValue()).isEqualTo("lead.captured");
            assertThat(body.has("timestamp")).isTrue();
            assertThat(body.at("/data/leadId").stringValue())
                    .isEqualTo(lead.id().toString());
            assertThat(body.at("/data/email").stringValue()).isEqualTo("jane@example.com");
            Contracts.assertMatches("lead.captured", body.get("data"));

            JsonNode delivery = partner.awaitDelivery("DELIVERED");
            assertThat(delivery.get("eventId").stringValue()).isEqualTo(call.getHeader("webhook-id"));
            assertThat(delivery.at("/attempts/0/status").intValue()).isEqualTo(200);
            assertThat(delivery.at("/attempts/0/request").stringValue()).contains("webhook-signature: v1,");
        }
    }

    @Test
    void anEndpointGetsOnlyTheTypesThatItAskedFor() {
        Business business = aBusiness();
        try (Partner all = new Partner(business);
                Partner some = new Partner(business, "lead.scored")) {
            business.fillInForm(Map.of("email", "jane@example.com"));
            all.awaitCalls(2);
            assertThat(some.awaitCalls(1)).hasSize(1);
            assertThat(types(all)).containsExactlyInAnyOrder("lead.captured", "lead.scored");
            assertThat(types(some)).containsExactly("lead.scored");
        }
    }

    /// PCRM-01
    @Test
    void whatWasRolledBackIsNeverTold() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            Tenancy.runAs(
                    business.id(),
                    () -> transaction.executeWithoutResult(status -> {
                        captureLead.capture(enquiryOf("ghost@example.com"));
                        status.setRollbackOnly();
                    }));
            Tenancy.runAs(business.id(), () -> captureLead.capture(enquiryOf("real@example.com")));
            assertThat(partner.awaitCalls(1))
                    .allSatisfy(call -> assertThat(call.getBodyAsString()).contains("real@example.com"));
            assertThat(business.get("/api/v1/leads").items()).hasSize(1);
        }
    }

    /// PCRM-03
    @Test
    void aFailureIsTriedAgainUnderTheSameIdWithAFreshTimestamp() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            partner.answersOnce(aResponse().withStatus(500).withBody("<b>oops</b>"));
            business.fillInForm(Map.of("email", "jane@example.com"));
            partner.awaitCalls(1);
            Awaitility.await()
                    .until(() -> partner.deliveries().get(0).get("tries").intValue() == 1);
            clock.advance(Duration.ofSeconds(6));

            List<LoggedRequest> calls = partner.awaitCalls(2);
            assertThat(calls.get(1).getHeader("webhook-id"))
                    .isEqualTo(calls.get(0).getHeader("webhook-id"));
            assertThat(calls.get(1).getHeader("webhook-timestamp"))
                    .isNotEqualTo(calls.get(0).getHeader("webhook-timestamp"));
            assertThat(calls).allMatch(call -> Partner.verifies(call, partner.secret(), clock.instant()));
            JsonNode delivery = partner.awaitDelivery("DELIVERED");
            assertThat(delivery.at("/attempts/0/answer").stringValue()).isEqualTo("<b>oops</b>");
            assertThat(delivery.at("/attempts/0/nextTryAt").isMissingNode()).isFalse();
            assertThat(delivery.at("/attempts/1/status").intValue()).isEqualTo(204);
        }
    }

    /// PCRM-03
    @Test
    void aReceiverThatIsDownForThreeDaysGetsEverythingOnceItIsUp() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            partner.answers(aResponse().withStatus(503));
            business.fillInForm(Map.of("email", "jane@example.com"));
            Duration[] pauses = {
                Duration.ofSeconds(6), Duration.ofMinutes(6), Duration.ofMinutes(34), Duration.ofHours(3),
                Duration.ofHours(6), Duration.ofHours(12), Duration.ofHours(16), Duration.ofHours(23)
            };
            for (int tries = 1; tries <= pauses.length; tries++) {
                int made = tries;
                Awaitility.await()
                        .until(() -> partner.deliveries().size() == 1
                                && partner.deliveries().get(0).get("tries").intValue() == made);
                clock.advance(pauses[tries - 1]);
            }
            Awaitility.await()
                    .until(() -> partner.deliveries().get(0).get("tries").intValue() == 9);
            partner.answers(aResponse().withStatus(200));
            clock.advance(Duration.ofHours(27));
            assertThat(partner.awaitDelivery("DELIVERED").get("tries").intValue())
                    .isEqualTo(10);
            assertThat(partner.calls())
                    .extracting(call -> call.getHeader("webhook-id"))
                    .hasSize(10)
                    .containsOnly(partner.calls().getFirst().getHeader("webhook-id"));
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured");
                Partner trap = new Partner(business, "consent.withdrawn")) {
            partner.answers(aResponse().withStatus(301).withHeader("Location", trap.url()));
            business.fillInForm(Map.of("email", "jane@example.com"));
            Awaitility.await()
                    .until(() -> partner.deliveries().size() == 1
                            && partner.deliveries().get(0).get("tries").intValue() == 1);
            assertThat(partner.deliveries().get(0).at("/attempts/0/status").intValue())
                    .isEqualTo(301);
            assertThat(partner.deliveries().get(0).get("status").stringValue()).isEqualTo("PENDING");
            assertThat(trap.calls()).isEmpty();
        }
    }

    @Test
    void anEndpointThatIsGoneIsDisabledAtOnceAndItsOwnerIsTold() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            partner.answers(aResponse().withStatus(410));
            business.fillInForm(Map.of("email", "jane@example.com"));
            var disabled =
                    events.awaitOne("webhook-endpoint.disabled", business.id()).data();
            Contracts.assertMatches("webhook-endpoint.disabled", disabled);
            Answer endpoint = business.get(partner.path());
            assertThat(endpoint.body().get("enabled").booleanValue()).isFalse();
            assertThat(endpoint.text("disabledReason")).contains("410");
            assertThat(partner.calls()).hasSize(1);
        }
    }

    @Test
    void retryAfterIsHonouredForTheWholeEndpoint() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            partner.answers(aResponse().withStatus(429).withHeader("Retry-After", "600"));
            business.fillInForm(Map.of("email", "jane@example.com"));
            Awaitility.await()
                    .until(() -> partner.deliveries().size() == 1
                            && partner.deliveries().get(0).get("tries").intValue() == 1);
            partner.answers(aResponse().withStatus(200));
            business.fillInForm(Map.of("email", "john@example.com"));
            Awaitility.await().until(() -> partner.deliveries().size() == 2);
            clock.advance(Duration.ofMinutes(9));
            Awaitility.await()
                    .during(Duration.ofMillis(600))
                    .until(() -> partner.calls().size() == 1);
            clock.advance(Duration.ofMinutes(2));
            partner.awaitCalls(3);
            Awaitility.await().until(() -> partner.deliveries()
                    .valueStream()
                    .allMatch(delivery -> delivery.get("status").stringValue().equals("DELIVERED")));
        }
    }

    @Test
    void anEndpointThatHangsDoesNotSlowAnother() {
        Business business = aBusiness();
        try (Partner hanging = new Partner(business, "lead.captured");
                Partner healthy = new Partner(business, "lead.captured")) {
            hanging.answers(aResponse().withStatus(200).withFixedDelay(HANG_MILLIS));
            long began = System.nanoTime();
            IntStream.range(0, 40).forEach(i -> business.fillInForm(Map.of("email", "asker" + i + "@example.com")));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(45))
                    .until(() -> healthy.calls().size() == 40);
            int calls = hanging.calls().size();
            long rounds = 1 + Duration.ofNanos(System.nanoTime() - began).toMillis() / HANG_MILLIS;
            assertThat(calls)
                    .as("eight at once, each as long as it hangs")
                    .isLessThanOrEqualTo((int) (8 * rounds))
                    .isLessThan(40);
        }
    }

    @Test
    void afterADayOfFailureTheOwnerIsToldAndAfterFiveTheEndpointIsDisabled() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            partner.answers(aResponse().withStatus(500));
            business.fillInForm(Map.of("email", "one@example.com"));
            Awaitility.await()
                    .until(() -> partner.deliveries().size() == 1
                            && partner.deliveries().get(0).get("tries").intValue() == 1);
            clock.advance(Duration.ofHours(25));
            var failing =
                    events.awaitOne("webhook-endpoint.failing", business.id()).data();
            Contracts.assertMatches("webhook-endpoint.failing", failing);
            assertThat(business.get(partner.path()).body().get("enabled").booleanValue())
                    .isTrue();

            clock.advance(Duration.ofDays(4));
            var disabled =
                    events.awaitOne("webhook-endpoint.disabled", business.id()).data();
            assertThat(disabled.get("reason").stringValue()).contains("five days");
            assertThat(Instant.parse(disabled.get("failingSince").stringValue()))
                    .isEqualTo(failing.get("failingSince").stringValue());
            assertThat(events.seen("webhook-endpoint.failing", business.id())).hasSize(1);
        }
    }

    private static List<String> types(Partner partner) {
        return partner.calls().stream()
                .map(call ->
                        JsonMapper.shared().readTree(call.getBody()).get("type").stringValue())
                .toList();
    }

    private static Enquiry enquiryOf(String email) {
        return Enquiry.of(new ContactGiven(null, email, null, null, null), "api");
    }
}
