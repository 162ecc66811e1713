package io.doorstep.billing.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.doorstep.billing.money.Money;
import io.doorstep.billing.payment.PaymentGateway.CheckoutRequest;
import io.doorstep.billing.payment.PaymentGateway.CheckoutSession;
import io.doorstep.billing.payment.PaymentGatewayException;
import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.subscription.SubscriptionId;
import io.doorstep.kit.tenancy.Tenancy;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// BILL-05, BILL-20: against a stand-in that speaks Stripe's protocol.
class StripeGatewayTests {

    private static final String SESSIONS = "/v1/checkout/sessions";
    private static final String OPENED = """
            {"id": "cs_test_a1", "object": "checkout.session", "mode": "subscription",
             "url": "https://checkout.stripe.com/c/pay/cs_test_a1"}
            """;

    @RegisterExtension
    static final WireMockExtension stripe = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final UUID tenant = UUID.randomUUID();
    private final SubscriptionId subscription = new SubscriptionId(UUID.randomUUID());

    /// BILL-05
    @Test
    void opensACheckoutForThePriceWithTaxAndSaysWhoseItIs() {
        stripe.stubFor(post(SESSIONS).willReturn(okJson(OPENED)));

        CheckoutSession session = open(gateway("sk_test_1"));

        assertThat(session)
                .isEqualTo(
                        new CheckoutSession("cs_test_a1", URI.create("https://checkout.stripe.com/c/pay/cs_test_a1")));
        stripe.verify(postRequestedFor(urlEqualTo(SESSIONS))
                .withHeader("Authorization", equalTo("Bearer sk_test_1"))
                .withHeader("Idempotency-Key", equalTo("key-1"))
                .withHeader("Content-Type", containing("application/x-www-form-urlencoded"))
                .withFormParam("mode", equalTo("subscription"))
                .withFormParam(
                        "client_reference_id", equalTo(subscription.value().toString()))
                .withFormParam("customer", equalTo("cus_9"))
                .withFormParam("metadata[tenantId]", equalTo(tenant.toString()))
                .withFormParam("metadata[plan]", equalTo("PROFESSIONAL"))
                .withFormParam("line_items[0][price_data][currency]", equalTo("ngn"))
                .withFormParam("line_items[0][price_data][unit_amount]", equalTo("8062500"))
                .withFormParam("line_items[0][price_data][recurring][interval]", equalTo("month")));
    }

    /// BILL-05
    @Test
    void triesAgainUnderTheSameKeyWhenStripeStumbles() {
        stripe.stubFor(post(SESSIONS)
                .inScenario("stumbles")
                .whenScenarioStateIs(STARTED)
                .willReturn(aResponse().withStatus(503).withBody("{\"error\":{\"type\":\"api_error\"}}"))
                .willSetStateTo("well again"));
        stripe.stubFor(post(SESSIONS)
                .inScenario("stumbles")
                .whenScenarioStateIs("well again")
                .willReturn(okJson(OPENED)));

        assertThat(open(gateway("sk_test_1")).id()).isEqualTo("cs_test_a1");

        stripe.verify(2, postRequestedFor(urlEqualTo(SESSIONS)).withHeader("Idempotency-Key", equalTo("key-1")));
    }

    /// BILL-05
    @Test
    void aRefusalByStripeIsAFailureOfTheGateway() {
        stripe.stubFor(
                post(SESSIONS)
                        .willReturn(
                                aResponse()
                                        .withStatus(402)
                                        .withHeader("Content-Type", "application/json")
                                        .withBody(
                                                "{\"error\":{\"type\":\"card_error\",\"code\":\"card_declined\",\"message\":\"no\"}}")));

        assertThatThrownBy(() -> open(gateway("sk_test_1")))
                .isInstanceOf(PaymentGatewayException.class)
                .hasMessageContaining("card_declined");
    }

    /// IDN-07
    @Test
    void registersABusinessOnceAsACustomer() {
        stripe.stubFor(post("/v1/customers").willReturn(okJson("{\"id\": \"cus_9\", \"object\": \"customer\"}")));

        assertThat(Tenancy.callAs(tenant, () -> gateway("sk_test_1").registerCustomer(subscription)))
                .isEqualTo("cus_9");

        stripe.verify(postRequestedFor(urlEqualTo("/v1/customers"))
                .withHeader("Idempotency-Key", equalTo("customer:" + subscription.value()))
                .withFormParam("metadata[tenantId]", equalTo(tenant.toString())));
    }

    @Test
    void withoutAKeyStripeIsOff() {
        assertThat(gateway("").isConfigured()).isFalse();
        assertThat(gateway("sk_test_1").isConfigured()).isTrue();
    }

    private CheckoutSession open(StripeGateway gateway) {
        CheckoutRequest request = new CheckoutRequest(
                subscription, "cus_9", Plan.PROFESSIONAL, BillingCycle.MONTHLY, Money.of(8_062_500, "NGN"), "key-1");
        return Tenancy.callAs(tenant, () -> gateway.openCheckout(request));
    }

    private static StripeGateway gateway(String key) {
        return new StripeGateway(new StripeSettings(
                key,
                URI.create(stripe.baseUrl()),
                URI.create("http://localhost:8080/done"),
                URI.create("http://localhost:8080/cancelled"),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                2));
    }
}
