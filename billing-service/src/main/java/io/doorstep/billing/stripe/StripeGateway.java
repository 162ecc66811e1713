package io.doorstep.billing.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.Recurring;
import io.doorstep.billing.payment.PaymentGateway;
import io.doorstep.billing.payment.PaymentGatewayException;
import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.subscription.SubscriptionId;
import io.doorstep.kit.tenancy.Tenancy;
import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;

@Component
class StripeGateway implements PaymentGateway {

    private final StripeSettings settings;
    private final StripeClient stripe;

    StripeGateway(StripeSettings settings) {
        this.settings = settings;
        this.stripe = StripeClient.builder()
                .setApiKey(settings.secretKey())
                .setApiBase(settings.apiBase().toString())
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setReadTimeout((int) settings.readTimeout().toMillis())
                .setMaxNetworkRetries(settings.retries())
                .build();
    }

    @Override
    public boolean isConfigured() {
        return !settings.secretKey().isBlank();
    }

    @Override
    public String registerCustomer(SubscriptionId subscription) {
        RequestOptions options = RequestOptions.builder()
                .setIdempotencyKey("customer:" + subscription.value())
                .build();
        CustomerCreateParams params = CustomerCreateParams.builder()
                .putMetadata("tenantId", Tenancy.current().toString())
                .build();
        try {
            return stripe.v1().customers().create(params, options).getId();
        } catch (StripeException e) {
            throw new PaymentGatewayException("Stripe did not take the customer: " + e.getCode(), e);
        }
    }

    @Override
    public CheckoutSession openCheckout(CheckoutRequest request) {
        RequestOptions options = RequestOptions.builder()
                .setIdempotencyKey(request.idempotencyKey())
                .build();
        try {
            Session session = stripe.v1().checkout().sessions().create(params(request), options);
            return new CheckoutSession(session.getId(), URI.create(session.getUrl()));
        } catch (StripeException e) {
            throw new PaymentGatewayException("Stripe did not open a checkout: " + e.getCode(), e);
        }
    }

    private SessionCreateParams params(CheckoutRequest request) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setCustomer(request.customer())
                .setClientReferenceId(request.subscription().value().toString())
                .putMetadata("tenantId", Tenancy.current().toString())
                .putMetadata("plan", request.plan().name())
                .putMetadata("cycle", request.cycle().name())
                .setSuccessUrl(settings.successUrl().toString())
                .setCancelUrl(settings.cancelUrl().toString())
                .addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(price(request))
                        .build())
                .build();
    }

    private static PriceData price(CheckoutRequest request) {
        return PriceData.builder()
                .setCurrency(request.price().currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                .setUnitAmount(request.price().amount())
                .setRecurring(Recurring.builder()
                        .setInterval(interval(request.cycle()))
                        .build())
                .setProductData(PriceData.ProductData.builder()
                        .setName("Doorstep " + request.plan().title())
                        .build())
                .build();
    }

    private static Recurring.Interval interval(BillingCycle cycle) {
        return switch (cycle) {
            case MONTHLY -> Recurring.Interval.MONTH;
            case YEARLY -> Recurring.Interval.YEAR;
        };
    }
}
