package io.doorstep.billing.stripe;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How Stripe is reached.
///
/// @param secretKey empty: Stripe is off
/// @param successUrl where the payer comes back to
@ConfigurationProperties("doorstep.stripe")
record StripeSettings(
        @DefaultValue("") String secretKey,
        @DefaultValue("https://api.stripe.com") URI apiBase,
        URI successUrl,
        URI cancelUrl,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("2") int retries) {}
