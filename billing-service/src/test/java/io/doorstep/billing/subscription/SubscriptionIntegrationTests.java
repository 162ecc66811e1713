package io.doorstep.billing.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.billing.Business;
import io.doorstep.billing.Calendar;
import io.doorstep.billing.Timetable;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SubscriptionIntegrationTests {

    @Autowired
    RestTestClient client;

    @Autowired
    TestEvents events;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RememberCustomer rememberCustomer;

    private Business business;
    private Calendar calendar;
    private Instant now;
    private LocalDate today;

    @BeforeEach
    void aNewBusiness() {
        calendar = new Calendar(clock);
        now = calendar.nextTenth();
        today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        business = new Business(client, events);
    }

    @AfterEach
    void leaveNoJobsBehind() {
        Timetable.clear(jdbc);
    }

    /// BILL-03, BILL-18
    @Test
    void aNewBusinessGetsATrialAndSeesItsStatus() {
        business.registered(now);

        JsonNode subscription = business.read("/subscription");
        assertThat(subscription.path("status").asString()).isEqualTo("TRIALING");
        assertThat(subscription.path("plan").asString()).isEqualTo("PROFESSIONAL");
        assertThat(subscription.path("trialEndsAt").asString())
                .isEqualTo(now.plus(Duration.ofDays(14)).toString());
        assertThat(subscription.path("limits").path("requestsPerHour").asInt()).isEqualTo(1_000);

        ReceivedEvent changed = business.awaitOne("subscription.changed");
        Contracts.assertMatches("subscription.changed", changed.data().toString());
        assertThat(changed.topic()).isEqualTo("subscriptions");
        assertThat(changed.key()).isEqualTo(subscription.path("id").asString());
        assertThat(changed.data().path("status").asString()).isEqualTo("TRIALING");
    }

    /// BILL-03
    @Test
    void beforeTheTrialStartsThereIsNoSubscription() {
        business.get("/subscription")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("subscription_not_found");
    }

    /// BILL-18
    @Test
    void aRegistrationThatIsToldTwiceStartsOneTrial() {
        UUID event = UUID.randomUUID();
        business.register(event, now);
        business.register(event, now);
        business.register(UUID.randomUUID(), now);
        business.awaitOne("subscription.changed");

        business.onPlan("ENTERPRISE");

        List<ReceivedEvent> changes = events.await("subscription.changed", business.tenant, 2);
        assertThat(changes)
                .extracting(it -> it.data().path("status").asString())
                .containsExactly("TRIALING", "ACTIVE");
    }

    /// IDN-07
    @Test
    void asWhomStripeKnowsABusinessIsToldOnceAndStaysTheSame() {
        business.registered(now);

        Tenancy.runAs(business.tenant, () -> rememberCustomer.remember("cus_9"));
        Tenancy.runAs(business.tenant, () -> rememberCustomer.remember("cus_10"));
        business.onPlan("ENTERPRISE");

        List<ReceivedEvent> changes = events.await("subscription.changed", business.tenant, 3);
        assertThat(changes)
                .extracting(it -> it.data().path("stripeCustomerId").asString(""))
                .containsExactly("", "cus_9", "cus_9");
        Contracts.assertMatches("subscription.changed", changes.getLast().data().toString());
    }

    /// BILL-02
    @Test
    void anUpgradeHoldsAtOnceAndIsTold() {
        business.registered(now).onPlan("STARTER").onPlan("ENTERPRISE");

        assertThat(business.read("/subscription").path("plan").asString()).isEqualTo("ENTERPRISE");
        JsonNode last = events.await("subscription.changed", business.tenant, 3)
                .getLast()
                .data();
        assertThat(last.path("plan").asString()).isEqualTo("ENTERPRISE");
        assertThat(last.path("limits").path("requestsPerHour").asInt()).isEqualTo(10_000);
        assertThat(last.path("overageAllowed").asBoolean()).isTrue();
    }

    /// BILL-02, BILL-04
    @Test
    void aDowngradeComesWhenThePaidTermIsOver() {
        business.registered(now).onPlan("PROFESSIONAL");
        JsonNode planned = Business.body(business.change("""
                        {"plan":"STARTER","cycle":"MONTHLY","paymentMethod":"BANK_TRANSFER","reason":"a quiet season"}""").expectStatus().isOk());
        assertThat(planned.path("plan").asString()).isEqualTo("PROFESSIONAL");
        assertThat(planned.path("next").path("plan").asString()).isEqualTo("STARTER");
        assertThat(planned.path("next").path("on").asString())
                .isEqualTo(today.plusMonths(1).toString());
        assertThat(planned.path("paymentMethod").asString()).isEqualTo("BANK_TRANSFER");

        calendar.goTo(today.plusMonths(1));

        awaitPlan("STARTER", "ACTIVE");
    }

    @Test
    void aRepeatedChangeTakesEffectOnce() {
        business.registered(now);
        String body = "{\"plan\":\"ENTERPRISE\",\"cycle\":\"YEARLY\"}";
        business.post("/subscription/change", body, "change-1").expectStatus().isOk();
        business.post("/subscription/change", body, "change-1")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Idempotency-Replayed", "true");
        business.post("/subscription/change", body, "change-2")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("already_subscribed");
    }

    @Test
    void aChangeWithoutAnIdempotencyKeyIsRefused() {
        client.post()
                .uri("/api/v1/billing/subscription/change")
                .header("Authorization", TestTokens.user(business.tenant).bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"plan\":\"STARTER\"}")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void aChangeForAnOldVersionIsRefused() {
        business.registered(now);
        client.post()
                .uri("/api/v1/billing/subscription/change")
                .header("Authorization", TestTokens.user(business.tenant).bearer())
                .header("Idempotency-Key", "k")
                .header("If-Match", "\"99\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"plan\":\"STARTER\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    void whoMayOnlyReadCannotChangeThePlan() {
        business.registered(now);
        business.postAs(
                        TestTokens.user(business.tenant).permissions("billing:read"),
                        "/subscription/change",
                        "{\"plan\":\"STARTER\"}")
                .expectStatus()
                .isForbidden();
    }

    /// BILL-18
    @Test
    void threeDaysBeforeTheTrialEndsTheBusinessIsTold() {
        business.registered(now);
        calendar.goTo(now.plus(Duration.ofDays(11)).plusSeconds(1));

        ReceivedEvent ending = business.awaitOne("subscription.trial-ending");
        Contracts.assertMatches("subscription.trial-ending", ending.data().toString());
        assertThat(ending.data().path("trialEndsAt").asString())
                .isEqualTo(now.plus(Duration.ofDays(14)).toString());
    }

    /// BILL-18
    @Test
    void aTrialThatNobodyTurnsIntoAPlanGoesOnAsStarter() {
        business.registered(now);
        calendar.goTo(now.plus(Duration.ofDays(14)).plusSeconds(1));

        awaitPlan("STARTER", "ACTIVE");
    }

    /// BILL-04
    @Test
    void afterAnOutageAllTermsThatAreOverAreMadeUpFor() {
        business.registered(now).onPlan("STARTER");
        calendar.goTo(today.plusMonths(4).plusDays(5));

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(
                        business.read("/subscription").path("periodEnd").asString())
                .isEqualTo(today.plusMonths(5).toString()));
    }

    /// BILL-12, ANL-15
    @Test
    void aCancelledSubscriptionEndsWithItsTermForTheGivenReason() {
        business.registered(now).onPlan("STARTER");
        JsonNode cancelled = Business.body(business.post("/subscription/cancel", "{\"reason\":\"closing\"}", "c1")
                .expectStatus()
                .isOk());
        assertThat(cancelled.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(cancelled.path("cancellationReason").asString()).isEqualTo("closing");
        business.post("/subscription/cancel", "{\"reason\":\"again\"}", "c2")
                .expectStatus()
                .isEqualTo(409);

        calendar.goTo(today.plusMonths(1));

        awaitPlan("STARTER", "CANCELLED");
        List<ReceivedEvent> told = events.await("subscription.changed", business.tenant, 4);
        assertThat(told)
                .extracting(event -> event.data().path("cancellationReason").asString(""))
                .containsExactly("", "", "closing", "closing");
        assertThat(told.getLast().data().path("status").asString()).isEqualTo("CANCELLED");
        Contracts.assertMatches("subscription.changed", told.getLast().data().toString());
    }

    private void awaitPlan(String plan, String status) {
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            JsonNode now = business.read("/subscription");
            assertThat(now.path("plan").asString()).isEqualTo(plan);
            assertThat(now.path("status").asString()).isEqualTo(status);
        });
    }
}
