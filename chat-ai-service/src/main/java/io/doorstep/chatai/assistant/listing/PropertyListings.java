package io.doorstep.chatai.assistant.listing;

import io.doorstep.kit.observe.LogKeys;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/// Asks property-service; when it does not answer, says so instead of waiting or guessing.
@Component
class PropertyListings implements ListingSearch {
    private static final Logger log = LoggerFactory.getLogger(PropertyListings.class);

    private final PropertySearchApi property;
    private final CircuitBreaker breaker;
    private final RetryTemplate once = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(1)
            .delay(Duration.ofMillis(100))
            .excludes(HttpClientErrorException.class)
            .build());

    PropertyListings(PropertySearchApi property, CircuitBreakerFactory<?, ?> breakers) {
        this.property = property;
        this.breaker = breakers.create("property-search");
    }

    @Override
    public ListingHits search(ListingQuery query) {
        return breaker.run(() -> ask(query), this::unavailable);
    }

    private ListingHits ask(ListingQuery query) {
        try {
            return once.<ListingHits>execute(
                    () -> property.search(SearchParameters.of(query)).hits());
        } catch (RetryException e) {
            throw new IllegalStateException("Property-service did not answer", e.getCause());
        }
    }

    private ListingHits unavailable(Throwable cause) {
        log.atWarn()
                .addKeyValue(
                        LogKeys.REASON,
                        NestedExceptionUtils.getMostSpecificCause(cause).toString())
                .log("The listings cannot be looked at");
        return new ListingHits.Unavailable();
    }
}
