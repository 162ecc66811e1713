package io.doorstep.property.search.commute;

import java.util.Optional;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommuteConfiguration {

    @Bean
    RoadNetwork roadNetwork(CommuteSettings settings, CircuitBreakerFactory<?, ?> breakers) {
        return settings.url() == null
                ? _ -> Optional.empty()
                : new Valhalla(settings.url(), settings, breakers.create("search-routing"));
    }
}
