package io.doorstep.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.doorstep.billing.Business;
import io.doorstep.billing.Calendar;
import io.doorstep.billing.Timetable;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest
class InvoiceIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    RestTestClient client;

    @Autowired
    TestEvents events;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IssueInvoice issueInvoice;

    private Business business;
    private Calendar calendar;
    private Instant now;
    private LocalDate today;

    @BeforeEach
    void aNewBusiness() {
        calendar = new Calendar(clock);
        now = calendar.nextTenth();
        today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        business = new Business(client, events).registered(now);
    }

    @AfterEach
    void leaveNoJobsBehind() {
        Timetable.clear(jdbc);
    }

    /// BILL-26, BILL-27, BILL-28
    @Test
    void thePreviewIsFeePlusOveragePlusTaxWithTheReasonOfEachLine() {
        business.onPlan("PROFESSIONAL");
        business.calls(UUID.randomUUID(), now, 12_345);

        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode preview = business.read("/invoices/preview");
            assertThat(amount(preview, "fee")).isEqualTo(75_000_00);
            assertThat(amount(preview, "overage")).isEqualTo(300_00);
            assertThat(amount(preview, "amount")).isEqualTo(75_300_00);
            assertThat(amount(preview, "taxAmount")).isEqualTo(5_647_50);
            assertThat(amount(preview, "total")).isEqualTo(80_947_50);
            assertThat(preview.path("lines").get(1).path("explanation").asString())
                    .contains("2345 API calls", today + ": 12345 of 10000");
        });
    }

    /// BILL-26
    @Test
    void aTrialCostsNothing() {
        business.calls(UUID.randomUUID(), now, 12_345);

        JsonNode preview = business.read("/invoices/preview");
        assertThat(amount(preview, "total")).isZero();
        assertThat(preview.path("lines").get(0).path("explanation").asString()).contains("trial");
    }

    /// BILL-26
    @Test
    void creditsAreTakenOffBeforeTaxAndUsedUpByTheInvoice() {
        business.onPlan("STARTER");
        business.postAs(
                        TestTokens.user(business.tenant).permissions("billing:credit"),
                        "/credits",
                        "{\"amount\":{\"amount\":500000,\"currency\":\"NGN\"},\"reason\":\"an outage\"}")
                .expectStatus()
                .isCreated();

        JsonNode preview = business.read("/invoices/preview");
        assertThat(amount(preview, "credits")).isEqualTo(5_000_00);
        assertThat(amount(preview, "amount")).isEqualTo(20_000_00);
        assertThat(amount(preview, "taxAmount")).isEqualTo(1_500_00);

        monthEnds(1);

        assertThat(amount(awaitInvoices(1).get(0), "credits")).isEqualTo(5_000_00);
        assertThat(amount(business.read("/invoices/preview"), "credits")).isZero();
        JsonNode told = business.awaitOne("invoice.issued").data();
        Contracts.assertMatches("invoice.issued", told.toString());
        assertThat(told.at("/creditsUsed/amount").asLong()).isEqualTo(5_000_00);
    }

    @Test
    void aBusinessCannotGiveItselfACredit() {
        business.post("/credits", "{\"amount\":{\"amount\":1,\"currency\":\"NGN\"},\"reason\":\"me\"}", "k")
                .expectStatus()
                .isForbidden();
    }

    /// BILL-24, BILL-25, BILL-30, BILL-31, BILL-32
    @Test
    void eachMonthGetsItsInvoiceWithTheNextNumber() {
        business.onPlan("PROFESSIONAL");
        business.calls(UUID.randomUUID(), now, 11_000);
        await().atMost(PATIENCE)
                .until(() -> business.read("/invoices/preview").path("lines").size() == 2);

        monthEnds(1);
        awaitInvoices(1);
        monthEnds(2);
        JsonNode invoices = awaitInvoices(2);

        assertThat(invoices.get(0).path("number").asString()).isEqualTo("INV-00000002");
        assertThat(invoices.get(1).path("number").asString()).isEqualTo("INV-00000001");
        assertThat(amount(invoices.get(1), "total")).isEqualTo(75_100_00 + 5_632_50);
        assertThat(amount(invoices.get(0), "total")).isEqualTo(80_625_00);
        JsonNode first = business.read("/invoices/" + invoices.get(1).path("id").asString());
        assertThat(first.path("lines")).hasSize(2);
        assertThat(first.path("periodStart").asString()).isEqualTo(today.toString());
        assertThat(invoices.get(0).path("status").asString()).isEqualTo("ISSUED");
        JsonNode told = business.awaitOne("invoice.issued").data();
        Contracts.assertMatches("invoice.issued", told.toString());
        assertThat(told.path("plan").asString()).isEqualTo("PROFESSIONAL");
        assertThat(told.at("/creditsUsed/amount").asLong()).isZero();
    }

    /// BILL-31
    @Test
    void invoicesAreReadPageByPage() {
        business.onPlan("STARTER");
        monthEnds(1);
        awaitInvoices(1);
        monthEnds(2);
        awaitInvoices(2);

        JsonNode page = business.read("/invoices?limit=1");
        assertThat(page.path("items").get(0).path("number").asString()).isEqualTo("INV-00000002");
        JsonNode last = business.read(
                "/invoices?limit=1&cursor=" + page.path("nextCursor").asString());
        assertThat(last.path("items").get(0).path("number").asString()).isEqualTo("INV-00000001");
        assertThat(last.path("nextCursor").isNull() || last.path("nextCursor").isMissingNode())
                .isTrue();
        business.get("/invoices?cursor=made-up").expectStatus().isBadRequest();
    }

    /// BILL-30
    @Test
    void aPeriodThatIsBilledAgainGetsNoSecondInvoice() {
        business.onPlan("STARTER");
        BilledPeriod period = new BilledPeriod(today, today.plusMonths(1));
        Tenancy.runAs(business.tenant, () -> {
            issueInvoice.issue(period);
            issueInvoice.issue(period);
        });

        assertThat(business.read("/invoices").path("items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update invoice set amount = 1",
                "update invoice set number = 'INV-7'",
                "delete from invoice",
                "update invoice_line set amount = 1",
                "delete from invoice_line"
            })
    void anIssuedInvoiceNeverChanges(String change) {
        business.onPlan("STARTER");
        Tenancy.runAs(business.tenant, () -> issueInvoice.issue(new BilledPeriod(today, today.plusMonths(1))));

        assertThatThrownBy(() -> Tenancy.runAs(
                        business.tenant,
                        () -> transaction.executeWithoutResult(
                                _ -> jdbc.sql(change).update())))
                .rootCause()
                .hasMessageContaining("An issued invoice does not change");
    }

    private void monthEnds(int month) {
        calendar.goTo(today.plusMonths(month).atTime(6, 0, 1).toInstant(ZoneOffset.UTC));
    }

    private JsonNode awaitInvoices(int count) {
        await().atMost(PATIENCE)
                .until(() -> business.read("/invoices").path("items").size() == count);
        return business.read("/invoices").path("items");
    }

    private static long amount(JsonNode node, String field) {
        return node.path(field).path("amount").asLong();
    }
}
