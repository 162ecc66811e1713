package io.doorstep.leadcrm.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EndpointIntegrationTests extends CrmTest {

    @Autowired
    Environment environment;

    /// PCRM-09
    @Test
    void anEndpointIsRegisteredReadChangedAndRemoved() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            Answer read = business.get(partner.path());
            assertThat(read.text("url")).isEqualTo(partner.url());
            assertThat(business.get("/api/v1/webhook-endpoints").items()).hasSize(1);

            Answer changed = business.patch(
                    partner.path(), read.etag(), Map.of("description", "Katalyst", "events", List.of("lead.won")));
            assertThat(changed.text("description")).isEqualTo("Katalyst");
            assertThat(business.patch(partner.path(), read.etag(), Map.of("enabled", false))
                            .status())
                    .isEqualTo(412);
            assertThat(business.delete(partner.path()).status()).isEqualTo(204);
            assertThat(business.get(partner.path()).status()).isEqualTo(404);
        }
    }

    /// IDN-71
    @Test
    void thatAPartnerIsConnectedIsToldWithoutTheAddress() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            ReceivedEvent created = events.awaitOne("webhook-endpoint.created", business.id());
            Contracts.assertMatches("webhook-endpoint.created", created.data());
            assertThat(created.data().path("endpointId").asString())
                    .isEqualTo(partner.endpoint().toString());
            assertThat(created.data().toString()).doesNotContain(partner.url(), partner.secret());
        }
    }

    @Test
    void theSecretIsShownOnceAndStoredEncrypted() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            assertThat(partner.secret()).startsWith("whsec_");
            assertThat(business.get(partner.path()).body().has("secret")).isFalse();
            assertThat(business.get("/api/v1/webhook-endpoints").body().toString())
                    .doesNotContain("whsec_");
            String stored = JdbcClient.create(new DriverManagerDataSource(
                            environment.getRequiredProperty("spring.datasource.url"), "postgres", "postgres"))
                    .sql("select secret from webhook_endpoint where id = ?")
                    .param(partner.endpoint())
                    .query(String.class)
                    .single();
            assertThat(stored).doesNotContain(partner.secret().substring(6)).doesNotStartWith("whsec_");
            assertThat(events.await("audit.recorded", business.id(), 1).toString())
                    .doesNotContain(partner.secret().substring(6));
        }
    }

    /// PCRM-02
    @Test
    void whileTheSecretRotatesBothVerifyAndAfterADayOnlyTheNewOne() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            String old = partner.secret();
            partner.rotatesSecret();
            business.fillInForm(Map.of("email", "one@example.com"));
            LoggedRequest during = partner.awaitCalls(1).getFirst();
            assertThat(Partner.verifies(during, old, clock.instant())).isTrue();
            assertThat(Partner.verifies(during, partner.secret(), clock.instant()))
                    .isTrue();

            clock.advance(Duration.ofHours(25));
            business.fillInForm(Map.of("email", "two@example.com"));
            LoggedRequest after = partner.awaitCalls(2).getLast();
            assertThat(Partner.verifies(after, old, clock.instant())).isFalse();
            assertThat(Partner.verifies(after, partner.secret(), clock.instant()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.7/hook",
                "http://169.254.169.254/latest/meta-data",
                "http://192.168.1.1/",
                "http://[fd00:ec2::254]/",
                "http://0x0a000001/",
                "http://[::ffff:10.0.0.1]/",
                "ftp://example.com/",
                "http://user:pass@example.com/",
                "/hook"
            })
    void anAddressThatLeadsInsideIsRefusedWhenItIsSaved(String url) {
        Business business = aBusiness();
        assertThat(business.post("/api/v1/webhook-endpoints", Map.of("url", url))
                        .status())
                .isEqualTo(422);
        assertThat(business.get("/api/v1/webhook-endpoints").items()).isEmpty();
    }

    @Test
    void nobodySubscribesToATypeThatDoesNotExist() {
        Answer refused = aBusiness()
                .post("/api/v1/webhook-endpoints", Map.of("url", "http://localhost/", "events", List.of("lead.sold")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("detail")).contains("lead.sold");
    }

    @Test
    void whatWasGivenUpIsReplayedUnderTheSameId() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            partner.answers(aResponse().withStatus(410));
            business.fillInForm(Map.of("email", "one@example.com"));
            partner.awaitDelivery("CANCELLED");
            partner.answers(aResponse().withStatus(200));
            assertThat(business.post(partner.path() + "/replay", Map.of("failures", true))
                            .status())
                    .isEqualTo(409);
            enable(business, partner);

            Answer replay = business.post(partner.path() + "/replay", Map.of("failures", true));
            assertThat(replay.status()).isEqualTo(202);
            assertThat(replay.body().get("scheduled").intValue()).isEqualTo(1);
            List<LoggedRequest> calls = partner.awaitCalls(2);
            assertThat(calls.get(1).getHeader("webhook-id"))
                    .isEqualTo(calls.get(0).getHeader("webhook-id"));
            assertThat(partner.awaitDelivery("DELIVERED").get("tries").intValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void aRangeAlsoHoldsWhatHappenedWhileTheEndpointWasOff() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            Instant before = clock.instant().minusSeconds(60);
            business.patch(partner.path(), business.get(partner.path()).etag(), Map.of("enabled", false));
            business.fillInForm(Map.of("email", "missed@example.com"));
            Awaitility.await()
                    .until(() -> business.get("/api/v1/events?type=lead.captured")
                                    .items()
                                    .size()
                            == 1);
            enable(business, partner);
            assertThat(partner.calls()).isEmpty();

            business.post(
                    partner.path() + "/replay",
                    Map.of("from", before, "to", clock.instant().plusSeconds(60)));
            assertThat(partner.awaitCalls(1).getFirst().getBodyAsString()).contains("missed@example.com");
        }
    }

    @Test
    void oneDeliveryIsReplayedOnDemand() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.captured")) {
            business.fillInForm(Map.of("email", "one@example.com"));
            String delivery = partner.awaitDelivery("DELIVERED").get("id").stringValue();
            business.post(partner.path() + "/replay", Map.of("deliveryId", delivery));
            assertThat(partner.awaitCalls(2)).hasSize(2);
            assertThat(business.post(partner.path() + "/replay", Map.of()).status())
                    .isEqualTo(422);
        }
    }

    @Test
    void aSignedExampleIsSentOnDemand() {
        Business business = aBusiness();
        try (Partner partner = new Partner(business, "lead.won")) {
            Answer example = business.post(partner.path() + "/test", Map.of());
            assertThat(example.body().at("/attempt/status").intValue()).isEqualTo(200);
            LoggedRequest call = partner.calls().getFirst();
            assertThat(Partner.verifies(call, partner.secret(), clock.instant()))
                    .isTrue();
            JsonNode body = JsonMapper.shared().readTree(call.getBody());
            Contracts.assertMatches("lead.captured", body.get("data"));
        }
    }

    @Test
    void whatWasMissedIsPulledInOrderFromACursor() {
        Business business = aBusiness();
        Answer nothing = business.get("/api/v1/events");
        assertThat(nothing.items()).isEmpty();
        for (int i = 0; i < 5; i++) {
            business.fillInForm(Map.of("email", "asker" + i + "@example.com"));
        }
        String from = "/api/v1/events?type=lead.captured&limit=3&after=";
        Awaitility.await()
                .until(() -> business.get("/api/v1/events?type=lead.captured")
                                .items()
                                .size()
                        == 5);
        Answer first = business.get(from + nothing.text("nextCursor"));
        Answer second = business.get(from + first.text("nextCursor"));
        assertThat(first.items()).hasSize(3);
        assertThat(first.body().get("more").booleanValue()).isTrue();
        assertThat(second.items()).hasSize(2);
        assertThat(business.get(from + second.text("nextCursor")).items()).isEmpty();
        Contracts.assertMatches("lead.captured", first.items().get(0).get("data"));
    }

    @Test
    void whatCanBeSubscribedToCanBeRead() {
        JsonNode types =
                aBusiness().get("/api/v1/webhook-endpoints/event-types").items();
        assertThat(types.valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(PartnerEventTypes.ALL);
    }

    /// PCRM-09
    @ParameterizedTest
    @CsvSource({
        "listings, listing.published",
        "listings, listing.updated",
        "listings, listing.price-changed",
        "listings, listing.sold",
        "listings, listing.archived",
        "conversations, conversation.started",
        "conversations, handoff.requested"
    })
    void whatOtherServicesTellReachesPartnersToo(String topic, String type) {
        Business business = aBusiness();
        String example = Contracts.example(type);
        UUID id = events.publish(topic, type, business.id(), UUID.randomUUID(), example);
        String path = "/api/v1/events?type=" + type;
        Awaitility.await().until(() -> business.get(path).items().size() == 1);
        JsonNode event = business.get(path).items().get(0);
        assertThat(event.get("id").stringValue()).isEqualTo(id.toString());
        assertThat(event.get("data")).isEqualTo(JsonMapper.shared().readTree(example));
    }

    private static void enable(Business business, Partner partner) {
        UUID id = partner.endpoint();
        String path = "/api/v1/webhook-endpoints/" + id;
        assertThat(business.patch(path, business.get(path).etag(), Map.of("enabled", true))
                        .status())
                .isEqualTo(200);
    }
}
