package io.doorstep.gateway.stand;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class StandConfiguration {

    @Bean
    @Primary
    TurnableClock turnableClock() {
        return new TurnableClock();
    }
}
