package io.doorstep.property.search.opensearch;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "doorstep.search.engine", havingValue = "opensearch")
class OpenSearchConfiguration {

    @Bean
    EngineCalls engineCalls(OpenSearchSettings settings, JsonMapper json, CircuitBreakerFactory<?, ?> breakers) {
        return new EngineCalls(settings, json, breakers.create("search-engine"));
    }

    @Bean
    SharedIndex sharedIndex(EngineCalls calls, OpenSearchSettings settings) {
        return new SharedIndex(calls, settings);
    }
}
