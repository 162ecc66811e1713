package io.doorstep.chatai.assistant.model;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.cloud.client.circuitbreaker.ConfigBuilder;

/// Breakers that never open, for tests of what is behind them.
@SuppressWarnings({"rawtypes", "unchecked"})
class PassThroughBreakers extends CircuitBreakerFactory {
    @Override
    public CircuitBreaker create(String id) {
        return new CircuitBreaker() {
            @Override
            public <T> T run(Supplier<T> work, Function<Throwable, T> fallback) {
                try {
                    return work.get();
                } catch (RuntimeException e) {
                    return fallback.apply(e);
                }
            }
        };
    }

    @Override
    protected ConfigBuilder configBuilder(String id) {
        throw new UnsupportedOperationException("Nothing to configure");
    }

    @Override
    public void configureDefault(Function defaultConfiguration) {}
}
