package io.doorstep.property.search.meaning;

import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeaningConfiguration {

    @Bean
    Meaning meaning(EmbeddingSettings settings, CircuitBreakerFactory<?, ?> breakers) {
        return settings.configured()
                ? new RemoteMeaning(settings, breakers.create("search-embedding"))
                : new BuiltInMeaning();
    }
}
