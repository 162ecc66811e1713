package io.doorstep.billing.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.billing.Business;
import io.doorstep.billing.Calendar;
import io.doorstep.billing.Timetable;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestEvents;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// IDN-09: what becomes of a business that does not pay, and of one that pays late.
@ServiceTest
class ArrearsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long A_MONTH_OF_PROFESSIONAL = 80_625_00;

    @Autowired
    RestTestClient client;

    @Autowired
    TestEvents events;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Business business;
    private Calendar calendar;
    private LocalDate started;
    private String invoice;

    @BeforeEach
    void aBusinessWithAnInvoiceOfItsFirstMonth() {
        calendar = new Calendar(clock);
        started = calendar.nextTenth().atOffset(ZoneOffset.UTC).toLocalDate();
        business = new Business(client, events).registered(clock.instant()).onPlan("PROFESSIONAL");
        calendar.goTo(started.plusMonths(1).atTime(6, 0, 1).toInstant(ZoneOffset.UTC));
        await().atMost(PATIENCE)
                .until(() -> business.read("/invoices").path("items").size() == 1);
        invoice = business.read("/invoices").path("items").get(0).path("id").asString();
    }

    @AfterEach
    void leaveNoJobsBehind() {
        Timetable.clear(jdbc);
    }

    /// IDN-09
    @Test
    void isPastDueTheDayAfterAnInvoiceWasDueAndSuspendedWhenItsGraceIsOver() {
        fallBehind();
        JsonNode pastDue = business.read("/subscription");
        assertThat(pastDue.path("suspendsAt").asString())
                .startsWith(dueDate().plusDays(15).toString());
        assertThat(business.read("/invoices/" + invoice).path("status").asString())
                .isEqualTo("OVERDUE");

        calendar.goTo(dueDate().plusDays(14));
        assertThat(status()).isEqualTo("PAST_DUE");
        suspend();

        JsonNode told = lastTold("SUSPENDED");
        Contracts.assertMatches("subscription.changed", told.toString());
    }

    /// IDN-09
    @Test
    void isActiveAgainAtOnceWhenTheOverdueInvoiceIsPaidInFull() {
        fallBehind();
        suspend();
        String term = business.read("/subscription").path("periodStart").asString();

        pay(30_000_00, invoice).expectStatus().isCreated();
        assertThat(status()).as("a part is not enough").isEqualTo("SUSPENDED");
        pay(A_MONTH_OF_PROFESSIONAL - 30_000_00, invoice).expectStatus().isCreated();

        JsonNode subscription = business.read("/subscription");
        assertThat(subscription.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(subscription.has("suspendsAt")
                        && !subscription.path("suspendsAt").isNull())
                .isFalse();
        assertThat(subscription.path("periodStart").asString())
                .as("its term went on meanwhile")
                .isEqualTo(term);
        lastTold("ACTIVE");
    }

    /// IDN-09
    @Test
    void paysInItsTimeOfGraceAndIsNeverSuspended() {
        fallBehind();
        pay(A_MONTH_OF_PROFESSIONAL, null).expectStatus().isCreated();
        assertThat(status()).isEqualTo("ACTIVE");

        calendar.goTo(dueDate().plusDays(16));
        await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> status().equals("ACTIVE"));
    }

    /// IDN-09
    @Test
    void cannotGetAroundItsDebtByCancellingAndSubscribingAgain() {
        fallBehind();
        suspend();

        refusesToChange();
        business.post(
                        "/subscription/cancel",
                        "{\"reason\":\"too dear\"}",
                        UUID.randomUUID().toString())
                .expectStatus()
                .isOk();
        refusesToChange();
        pay(A_MONTH_OF_PROFESSIONAL, invoice).expectStatus().isCreated();
        business.onPlan("STARTER");
        assertThat(status()).isEqualTo("ACTIVE");
    }

    private void refusesToChange() {
        business.change("{\"plan\":\"STARTER\",\"cycle\":\"MONTHLY\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("payment_due");
    }

    private void fallBehind() {
        calendar.goTo(dueDate().plusDays(1));
        await().atMost(PATIENCE).until(() -> status().equals("PAST_DUE"));
    }

    private void suspend() {
        calendar.goTo(dueDate().plusDays(15).atTime(1, 0).toInstant(ZoneOffset.UTC));
        await().atMost(PATIENCE).until(() -> status().equals("SUSPENDED"));
    }

    private LocalDate dueDate() {
        return started.plusMonths(1).plusDays(14);
    }

    private String status() {
        return business.read("/subscription").path("status").asString();
    }

    private JsonNode lastTold(String status) {
        return await().atMost(PATIENCE)
                .until(
                        () -> events.seen("subscription.changed", business.tenant)
                                .getLast()
                                .data(),
                        told -> told.path("status").asString().equals(status));
    }

    private RestTestClient.ResponseSpec pay(long kobo, String towards) {
        String invoiceId = towards == null ? "null" : "\"" + towards + "\"";
        String body = """
                {"method":"CASH","amount":{"amount":%d,"currency":"NGN"},"reference":"%s","invoiceId":%s}""".formatted(kobo, UUID.randomUUID(), invoiceId);
        return business.post("/payments", body, UUID.randomUUID().toString());
    }
}
