package io.doorstep.chatai.assistant.listing;

import io.doorstep.kit.observe.LogKeys;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/// Asks property-service; when it does not answer, says so instead of waiting or guessing.
@Component
class PropertyListings implements ListingSearch {
    private static final Logger log = LoggerFactory.getLogger(PropertyListings.class);

    private final BriefingApi property;
    private final CircuitBreaker breaker;
    private final RetryTemplate once = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(1)
            .delay(Duration.ofMillis(100))
            .excludes(HttpClientErrorException.class)
            .build());

    PropertyListings(BriefingApi property, CircuitBreakerFactory<?, ?> breakers) {
        this.property = property;
        this.breaker = breakers.create("property-briefing");
    }

    @Override
    public ListingHits search(ListingQuery query) {
        return breaker.run(
                () -> ask(() -> property.onWish(SearchParameters.of(query)).hits()), cause -> {
                    logUnavailable(cause);
                    return new ListingHits.Unavailable();
                });
    }

    @Override
    public HomeLookup find(UUID id, int similar) {
        return breaker.run(() -> ask(() -> lookUp(id, similar)), cause -> {
            logUnavailable(cause);
            return new HomeLookup.Unavailable();
        });
    }

    /// That there is no such home is an answer, and no failure.
    private HomeLookup lookUp(UUID id, int similar) {
        try {
            return new HomeLookup.Found(property.onHome(id, similar).home());
        } catch (HttpClientErrorException.NotFound _) {
            return new HomeLookup.NoSuchHome();
        }
    }

    private <T> T ask(Retryable<T> question) {
        try {
            return once.execute(question);
        } catch (RetryException e) {
            throw new IllegalStateException("Property-service did not answer", e.getCause());
        }
    }

    private static void logUnavailable(Throwable cause) {
        log.atWarn()
                .addKeyValue(
                        LogKeys.REASON,
                        NestedExceptionUtils.getMostSpecificCause(cause).toString())
                .log("The listings cannot be looked at");
    }
}
