package io.doorstep.billing.payment;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// BILL-29: bank transfer and cash work without Stripe.
@ServiceTest
class PaymentIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
    private LocalDate today;

    @BeforeEach
    void aNewBusiness() {
        calendar = new Calendar(clock);
        Instant now = calendar.nextTenth();
        today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        business = new Business(client, events).registered(now);
    }

    @AfterEach
    void leaveNoJobsBehind() {
        Timetable.clear(jdbc);
    }

    /// BILL-29
    @Test
    void aBankTransferTurnsTheTrialIntoAPaidSubscription() {
        JsonNode payment = Business.body(pay(80_625_00, "TRX 1").expectStatus().isCreated());

        assertThat(payment.path("unallocated").path("amount").asLong()).isEqualTo(80_625_00);
        JsonNode subscription = business.read("/subscription");
        assertThat(subscription.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(subscription.path("plan").asString()).isEqualTo("PROFESSIONAL");
        assertThat(subscription.path("paymentMethod").asString()).isEqualTo("BANK_TRANSFER");
        JsonNode told = business.awaitOne("payment.succeeded").data();
        Contracts.assertMatches("payment.succeeded", told.toString());
        assertThat(told.path("plan").asString()).isEqualTo("PROFESSIONAL");
    }

    /// BILL-29
    @Test
    void whatWasPaidAheadSettlesTheInvoiceWhenItComes() {
        pay(80_625_00 + 5, "TRX 1").expectStatus().isCreated();
        monthEnds();

        JsonNode invoice = awaitInvoice();
        assertThat(invoice.path("status").asString()).isEqualTo("PAID");
        JsonNode payment = business.read("/payments").path("items").get(0);
        assertThat(payment.path("unallocated").path("amount").asLong()).isEqualTo(5);
    }

    /// BILL-29
    @Test
    void anInvoiceIsPaidWhenItsPartsAddUp() {
        business.onPlan("PROFESSIONAL");
        monthEnds();
        String invoice = awaitInvoice().path("id").asString();

        payInvoice(invoice, 30_000_00, "part 1").expectStatus().isCreated();
        assertThat(business.read("/invoices/" + invoice).path("status").asString())
                .isEqualTo("ISSUED");
        payInvoice(invoice, 50_625_00, "part 2").expectStatus().isCreated();
        assertThat(business.read("/invoices/" + invoice).path("status").asString())
                .isEqualTo("PAID");
        payInvoice(invoice, 1, "part 3")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invoice_already_paid");
    }

    @Test
    void tooLittleDoesNotActivateASubscription() {
        expectRefusal(pay(80_624_99, "TRX 1"), 422, "amount_below_fee");
        assertThat(business.read("/subscription").path("status").asString()).isEqualTo("TRIALING");
    }

    @Test
    void anotherCurrencyThanThePlansIsRefused() {
        String body = """
                {"method":"CASH","amount":{"amount":99999999,"currency":"USD"},"reference":"R"}""";
        expectRefusal(business.post("/payments", body, "k"), 422, "currency_mismatch");
    }

    @Test
    void aStripePaymentIsNotRecordedByHand() {
        String body = """
                {"method":"STRIPE","amount":{"amount":99999999,"currency":"NGN"},"reference":"R"}""";
        expectRefusal(business.post("/payments", body, "k"), 422, "method_not_recordable");
    }

    @Test
    void theSameTransferIsRecordedOnceHoweverItIsSent() {
        String body = body(80_625_00, "TRX 9", false);
        String id = Business.body(
                        business.post("/payments", body, "a").expectStatus().isCreated())
                .path("id")
                .asString();
        business.post("/payments", body, "a")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotency-Replayed", "true");
        JsonNode refused = Business.body(business.post("/payments", body(1_00, " trx 9", false), "b")
                .expectStatus()
                .isEqualTo(409));
        assertThat(refused.path("code").asString()).isEqualTo("payment_already_recorded");
        assertThat(refused.path("existingId").asString()).isEqualTo(id);
    }

    @Test
    void theSameAmountWithinAMinuteNeedsToBeConfirmed() {
        pay(80_625_00, "TRX 1").expectStatus().isCreated();
        expectRefusal(pay(80_625_00, "TRX 2"), 409, "possible_duplicate");
        business.post("/payments", body(80_625_00, "TRX 2", true), "c")
                .expectStatus()
                .isCreated();
        calendar.goTo(clock.instant().plusSeconds(61));
        pay(80_625_00, "TRX 3").expectStatus().isCreated();
    }

    @Test
    void ofManyThatRecordTheSameTransferAtOnceOneSucceeds() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> payment = () -> pay(80_625_00, "TRX 7")
                    .expectBody()
                    .returnResult()
                    .getStatus()
                    .value();
            int recorded = 0;
            for (Future<Integer> status : threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> payment).toList())) {
                recorded += status.get() == 201 ? 1 : 0;
            }
            assertThat(recorded).isEqualTo(1);
        }
        assertThat(business.read("/payments").path("items")).hasSize(1);
    }

    /// BILL-05
    @Test
    void withoutStripeACheckoutSaysSoAndNothingElseSuffers() {
        expectRefusal(
                business.post("/checkout-sessions", "{\"plan\":\"STARTER\",\"cycle\":\"MONTHLY\"}", "k"),
                422,
                "stripe_not_configured");
    }

    private RestTestClient.ResponseSpec pay(long kobo, String reference) {
        return business.post(
                "/payments", body(kobo, reference, false), UUID.randomUUID().toString());
    }

    private RestTestClient.ResponseSpec payInvoice(String invoice, long kobo, String reference) {
        String body = """
                {"method":"CASH","amount":{"amount":%d,"currency":"NGN"},"reference":"%s","invoiceId":"%s"}""".formatted(kobo, reference, invoice);
        return business.post("/payments", body, UUID.randomUUID().toString());
    }

    private static String body(long kobo, String reference, boolean confirmed) {
        return """
                {"method":"BANK_TRANSFER","amount":{"amount":%d,"currency":"NGN"},"reference":"%s","confirmed":%s}""".formatted(kobo, reference, confirmed);
    }

    private static void expectRefusal(RestTestClient.ResponseSpec response, int status, String code) {
        response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private void monthEnds() {
        calendar.goTo(today.plusMonths(1).atTime(6, 0, 1).toInstant(ZoneOffset.UTC));
    }

    private JsonNode awaitInvoice() {
        await().atMost(PATIENCE)
                .until(() -> business.read("/invoices").path("items").size() == 1);
        return business.read("/invoices").path("items").get(0);
    }
}
