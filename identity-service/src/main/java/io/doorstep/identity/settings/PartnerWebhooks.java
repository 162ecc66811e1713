package io.doorstep.identity.settings;

import io.doorstep.identity.settings.SettingsOverview.Integration;
import io.doorstep.kit.observe.LogKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/// Asks lead-crm which partners are connected by webhook; when it does not answer, says that it is not known.
@Component
class PartnerWebhooks {

    private static final Logger log = LoggerFactory.getLogger(PartnerWebhooks.class);
    private static final String NAME = "webhooks";
    private static final String MANAGE = "/api/v1/webhook-endpoints";
    private static final int MOST = 200;

    private final WebhookEndpointsApi leadCrm;
    private final CircuitBreaker breaker;

    PartnerWebhooks(WebhookEndpointsApi leadCrm, CircuitBreakerFactory<?, ?> breakers) {
        this.leadCrm = leadCrm;
        this.breaker = breakers.create("lead-crm-webhooks");
    }

    /// Not in a transaction, which would wait with it.
    Integration status() {
        return breaker.run(
                () -> Integration.of(
                        NAME,
                        leadCrm.list(MOST).items().stream()
                                .filter(WebhookEndpointsApi.FoundEndpoint::enabled)
                                .count(),
                        MANAGE),
                this::unknown);
    }

    private Integration unknown(Throwable cause) {
        log.atWarn()
                .addKeyValue(
                        LogKeys.REASON,
                        NestedExceptionUtils.getMostSpecificCause(cause).toString())
                .log("The partners' webhooks cannot be looked at");
        return Integration.unknown(NAME, MANAGE);
    }
}
